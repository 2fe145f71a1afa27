package ca.passerelle.directory.intake;

/** Somebody else's import is not over yet: there is one at a time. */
public final class ImportBusy extends RuntimeException {
  private final String by;

  ImportBusy(String by) {
    super("An import is under way");
    this.by = by;
  }

  /** Whose it is. */
  public String by() {
    return by;
  }
}
