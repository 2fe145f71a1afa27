package ca.passerelle.statistics;

import ca.passerelle.shared.Coded;

/** How it is known that a need was not met. */
public enum UnmetSource implements Coded {
  /** A worker closed the request for want of a service. */
  REQUESTS,
  /** A search found nothing. */
  NOTHING_FOUND,
  /** A search found something, and nothing of it was touched. */
  NOTHING_TOUCHED
}
