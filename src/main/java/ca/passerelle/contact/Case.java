package ca.passerelle.contact;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import java.time.Instant;
import java.util.Optional;

/** A request with everything the desk keeps beside it, but nothing personal. */
record Case(
    ContactRequest request,
    Figures figures,
    boolean overdue,
    boolean unread,
    Optional<NextStep> next,
    Optional<UnmetNeed> unmetNeed) {
  ContactRequestId id() {
    return request.id();
  }

  CommunityId community() {
    return request.community();
  }

  /** Something was done: nothing is overdue any more. */
  Case moved(ContactRequest to, NextStep step) {
    return new Case(to, figures, false, unread, Optional.of(step), unmetNeed);
  }

  Case planned(NextStep step) {
    return moved(request, step);
  }

  /** The step passed; {@code after} is when to look again. */
  Case missed(NextStep after) {
    return new Case(request, figures, true, unread, Optional.of(after), unmetNeed);
  }

  Case closedWithout(Optional<UnmetNeed> need) {
    return new Case(request, figures, overdue, unread, next, need);
  }

  Case written() {
    return new Case(request, figures, overdue, true, next, unmetNeed);
  }

  Case reachedBy(Way way) {
    return new Case(request, figures.reachedBy(way), overdue, unread, next, unmetNeed);
  }

  /** Nothing personal is left, nothing is to be done. */
  Case ended(ContactRequest as) {
    return new Case(as, figures, false, false, Optional.empty(), unmetNeed);
  }

  QueueItem item(Instant now) {
    return new QueueItem(
        id(),
        request.version(),
        community(),
        figures.kiosk(),
        figures.needs(),
        figures.service(),
        figures.urgent(),
        figures.language(),
        figures.way(),
        request.receivedAt(),
        figures.answerBy(),
        isOverdue(now),
        unread,
        request.state(),
        next);
  }

  private boolean isOverdue(Instant now) {
    return switch (request.state()) {
      case ContactRequest.State.Waiting _, ContactRequest.State.Claimed _ ->
          overdue || next.filter(step -> step.at().isBefore(now)).isPresent();
      case ContactRequest.State.Closed _, ContactRequest.State.Withdrawn _ -> false;
    };
  }
}
