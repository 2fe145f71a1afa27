package ca.passerelle.directory.freshness;

import ca.passerelle.shared.Coded;

/** How far what is known of a service has aged, the worst first. */
public enum Stage implements Coded {
  /** Citizens no longer see it. */
  WITHDRAWN,
  /** Citizens will soon no longer see it. */
  ANNOUNCED,
  /** Citizens are told to call first. */
  SAID,
  /** Nobody knows when it was verified. */
  UNKNOWN,
  /** Somebody should verify it. */
  DUE
}
