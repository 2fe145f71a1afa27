package ca.passerelle.contact;

import ca.passerelle.contact.ContactRefusal.AlreadyClaimed;
import ca.passerelle.contact.ContactRefusal.AlreadyClosed;
import ca.passerelle.contact.ContactRefusal.ContactRequestGone;
import ca.passerelle.contact.ContactRefusal.NotClaimed;
import ca.passerelle.contact.ContactRefusal.NotClosed;
import ca.passerelle.contact.ContactRefusal.NotYours;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;

/**
 * A citizen's wish to be contacted. It waits, is claimed by one worker, and is closed; it never
 * moves backwards by itself, so that the waiting times we publish stay honest.
 */
public record ContactRequest(
    ContactRequestId id, CommunityId community, long version, Instant receivedAt, State state) {

  /** Where it stands. */
  public sealed interface State {
    record Waiting() implements State {}

    record Claimed(WorkerId by, Instant at) implements State {}

    record Closed(WorkerId by, Instant at, Outcome outcome) implements State {}

    /** The citizen took it back; nothing personal is left. */
    record Withdrawn(Instant at) implements State {}
  }

  ContactRequest claimedBy(WorkerId worker, Instant now) {
    return switch (state) {
      case State.Waiting() -> in(new State.Claimed(worker, now));
      case State.Claimed(var by, _) when by.equals(worker) -> this; // a second tap is not an error
      case State.Claimed(var by, _) -> throw new AlreadyClaimed(id, by);
      case State.Closed _ -> throw new AlreadyClosed(id);
      case State.Withdrawn _ -> throw new ContactRequestGone(id);
    };
  }

  ContactRequest releasedBy(WorkerId worker) {
    heldBy(worker);
    return in(new State.Waiting());
  }

  ContactRequest transferredBy(WorkerId worker, WorkerId to, Instant now) {
    heldBy(worker);
    return to.equals(worker) ? this : in(new State.Claimed(to, now));
  }

  /** A coordinator gives it to someone, whether it waits or someone else holds it. */
  ContactRequest reassignedTo(WorkerId to, Instant now) {
    return switch (state) {
      case State.Claimed(var by, _) when by.equals(to) -> this;
      case State.Waiting _, State.Claimed _ -> in(new State.Claimed(to, now));
      case State.Closed _ -> throw new AlreadyClosed(id);
      case State.Withdrawn _ -> throw new ContactRequestGone(id);
    };
  }

  ContactRequest closedBy(WorkerId worker, Instant now, Outcome outcome) {
    heldBy(worker);
    return in(new State.Closed(worker, now, outcome));
  }

  /** Back to the worker who closed it. */
  ContactRequest reopenedBy(WorkerId worker, Instant now) {
    return switch (state) {
      case State.Closed(var by, _, _) when by.equals(worker) -> in(new State.Claimed(worker, now));
      case State.Closed(var by, _, _) -> throw new NotYours(id, by);
      case State.Waiting _, State.Claimed _ -> throw new NotClosed(id);
      case State.Withdrawn _ -> throw new ContactRequestGone(id);
    };
  }

  ContactRequest withdrawn(Instant now) {
    return switch (state) {
      case State.Waiting _, State.Claimed _, State.Closed _ -> in(new State.Withdrawn(now));
      case State.Withdrawn _ -> this; // asking twice is not an error
    };
  }

  /** Working on it, such as logging an attempt or writing, is for the worker who holds it. */
  void heldBy(WorkerId worker) {
    switch (state) {
      case State.Waiting() -> throw new NotClaimed(id);
      case State.Claimed(var by, _) when by.equals(worker) -> {}
      case State.Claimed(var by, _) -> throw new NotYours(id, by);
      case State.Closed _ -> throw new AlreadyClosed(id);
      case State.Withdrawn _ -> throw new ContactRequestGone(id);
    }
  }

  /** Reading it is for the worker who holds it or who closed it. */
  void readableBy(WorkerId worker) {
    switch (state) {
      case State.Closed(var by, _, _) when by.equals(worker) -> {}
      case State.Closed(var by, _, _) -> throw new NotYours(id, by);
      case State.Waiting _, State.Claimed _, State.Withdrawn _ -> heldBy(worker);
    }
  }

  private ContactRequest in(State next) {
    return new ContactRequest(id, community, version, receivedAt, next);
  }
}
