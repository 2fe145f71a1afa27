package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.NeedId;

/** A need for which no service could be found, and why. */
public record UnmetNeed(NeedId need, Reason reason) {
  /** Why nothing could be found. */
  public enum Reason implements Coded {
    NONE_EXISTS,
    FULL,
    WAITING_LIST,
    NOT_ELIGIBLE,
    TOO_FAR,
    COST,
    HOURS,
    LANGUAGE,
    ACCESSIBILITY,
    PAPERS,
    OTHER
  }
}
