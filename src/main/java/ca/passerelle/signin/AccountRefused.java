package ca.passerelle.signin;

/** An administrator's wish that cannot be granted; {@link #why} says which rule it meets. */
public class AccountRefused extends RuntimeException {
  public enum Why {
    /** Another account has the same name to sign in with. */
    LOGIN_TAKEN,
    /** Someone changed the account since it was read. */
    CHANGED_MEANWHILE,
    /** The community would be left without anyone to administer it. */
    LAST_ADMINISTRATOR,
    /** Whoever takes requests must be one of the community's outreach workers. */
    WORKER_MISSING,
    /** The outreach worker belongs to another community. */
    WORKER_ELSEWHERE,
    /** An account needs a role. */
    ROLE_MISSING,
    /** It also has roles in communities that the administrator does not manage. */
    ALSO_ELSEWHERE,
    /** It was put aside; take it back first. */
    LOCKED
  }

  private final Why why;

  AccountRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
