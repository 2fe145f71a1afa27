package ca.passerelle.directory.intake;

/** What an import does with a file, in this order. */
public enum ImportStep {
  READING,
  CHECKING,
  WRITING
}
