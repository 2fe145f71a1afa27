package ca.passerelle.privacy;

import ca.passerelle.shared.Coded;

/** A sealed message that cannot be opened. Says nothing of its content. */
public final class SealRefused extends RuntimeException {
  private final Why why;

  SealRefused(Why why) {
    super("Sealed message refused: " + why, null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** What is wrong with it. */
  public enum Why implements Coded {
    /** Not a compact JWE, or not with the algorithms that this server takes. */
    MALFORMED,
    /** Sealed for a key this server does not hold, or no longer. */
    UNKNOWN_KEY,
    /** It was changed on its way, or sealed wrongly. */
    TAMPERED
  }
}
