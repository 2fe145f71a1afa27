package ca.passerelle.directory;

/** An edited service cannot be kept as it is. */
public class ServiceEntryRefused extends RuntimeException {
  private final Reason reason;

  ServiceEntryRefused(Reason reason) {
    super("The service cannot be kept: " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What an editor is told. */
  public enum Reason {
    UNKNOWN_ORGANIZATION,
    UNKNOWN_LOCATION,
    UNKNOWN_NEED,
    BAD_PHONE,
    BAD_HOURS,
    BAD_AGES,
    ANOTHER_ID,
    /** Others point to it: it cannot go. */
    USED
  }
}
