package ca.passerelle.directory.interchange;

/** How much of each thing is told. */
public enum Depth {
  /** Its id and when it was changed. */
  MINIMAL,
  /** Its own fields, and those of what it belongs to. */
  BASIC,
  /** With all that belongs to it; of an organization's services their own fields. */
  FULL,
  /** An organization with all that belongs to each of its services. */
  FULL_SERVICES
}
