package ca.passerelle.privacy;

/** The process must not start with these keys; says why, and what to do. */
final class KeysRefused extends RuntimeException {
  private final String action;

  KeysRefused(String why, String action) {
    super(why);
    this.action = action;
  }

  String action() {
    return action;
  }
}
