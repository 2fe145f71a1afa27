package ca.passerelle.directory;

/** An import, or somebody else, is changing this record at this very moment. */
public final class RecordHeld extends ServiceChangedMeanwhile {
  public RecordHeld(Object record) {
    super(record);
  }
}
