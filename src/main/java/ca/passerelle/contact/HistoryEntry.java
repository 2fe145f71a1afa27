package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened to a request, without personal data.
 *
 * @param by the worker who did it; empty when the citizen did, or the clock
 * @param to the worker it went to, for a transfer or a reassignment
 */
public record HistoryEntry(
    Instant at,
    What what,
    Optional<WorkerId> by,
    Optional<WorkerId> to,
    Optional<Outcome> outcome) {
  /** What happened. */
  public enum What implements Coded {
    RECEIVED,
    CLAIMED,
    RELEASED,
    TRANSFERRED,
    REASSIGNED,
    /** The promised answer time passed while it waited. */
    BECAME_OVERDUE,
    /** Nobody did what was planned, and it has been open for longer than anything is kept. */
    KEPT_TOO_LONG,
    ATTEMPTED,
    /** The worker left a message. */
    WROTE,
    /** The citizen answered. */
    REPLIED,
    /** The citizen changed how to be reached. */
    REACH_CHANGED,
    PLANNED,
    CLOSED,
    REOPENED,
    WITHDRAWN,
    /** Personal data destroyed when due. */
    PURGED
  }
}
