package ca.passerelle.directory.intake;

/** Another import is not over yet: there is one at a time. */
public final class ImportBusy extends RuntimeException {
  private final String by;

  ImportBusy(String by) {
    super("An import is under way");
    this.by = by;
  }

  /** Whose it is; empty: somebody's at the command line. */
  public String by() {
    return by;
  }
}
