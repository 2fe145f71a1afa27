package ca.passerelle.directory;

import ca.passerelle.shared.Coded;

/** Whether citizens see a service (HSDS {@code service.status}). */
public enum Status implements Coded {
  ACTIVE,
  /** Not shown: still being written here. */
  DRAFT,
  /** Not shown: put aside. */
  INACTIVE,
  /** Shown as closed for now. */
  TEMPORARILY_CLOSED,
  /** Not shown: it ended. */
  DEFUNCT
}
