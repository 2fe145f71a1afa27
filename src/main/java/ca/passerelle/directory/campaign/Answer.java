package ca.passerelle.directory.campaign;

import ca.passerelle.shared.Coded;

/** What an organization said of one of its services. */
public enum Answer implements Coded {
  CONFIRMED,
  CORRECTED,
  ENDED
}
