package ca.passerelle.authority;

/** What someone may do in a community. */
public enum Role {
  /** Takes requests and follows them. */
  WORKER,
  /** Sees the board of everyone's requests and reassigns. */
  COORDINATOR,
  /** Edits services and news. */
  EDITOR,
  /** Manages accounts and kiosks. */
  ADMINISTRATOR
}
