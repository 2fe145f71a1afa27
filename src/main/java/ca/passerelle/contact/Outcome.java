package ca.passerelle.contact;

import ca.passerelle.shared.Coded;

/** How a request ended. Every closed request has one. */
public enum Outcome implements Coded {
  HELPED,
  REFERRED,
  INFORMED,
  /** Needs an {@link UnmetNeed}: the gaps in the offer are counted from it. */
  NO_SERVICE_FOUND,
  NOT_REACHED,
  DECLINED,
  DUPLICATE,
  OUTSIDE_AREA
}
