package ca.passerelle.directory.intake;

/** What was done about a problem. */
public enum Done {
  REPAIRED,
  LEFT_OUT,
  /** As it came, with this warning. */
  KEPT
}
