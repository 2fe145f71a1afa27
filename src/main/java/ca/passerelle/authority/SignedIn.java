package ca.passerelle.authority;

/** What the security context's principal must be, however the person signed in. */
public interface SignedIn {
  Actor actor();
}
