package ca.passerelle.directory;

import ca.passerelle.shared.Coded;

/** What the directory keeps a history of. */
public enum RecordKind implements Coded {
  SERVICE,
  ORGANIZATION,
  LOCATION,
  NEED,
  /** An organization that only a list names. */
  LISTING
}
