package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import java.time.Instant;

/** What happens next with a request, and when at the latest. Every open request has one. */
public record NextStep(Kind kind, Instant at) {
  /** What must happen. */
  public enum Kind implements Coded {
    /** Someone takes it; after that instant the coordinator sees it as overdue. */
    ANSWER,
    /** It stays overdue and the coordinator is reminded. */
    REMIND_COORDINATOR,
    /** The worker who holds it gets in touch. */
    FOLLOW_UP,
    /**
     * Open for longer than the community keeps anything, and nobody did what was planned: the
     * coordinator gives it to someone who goes on with it or closes it.
     */
    DECIDE,
    /** Personal data is destroyed. */
    PURGE
  }
}
