package ca.passerelle.contact;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.contact.ContactRefusal.ContactRequestGone;
import ca.passerelle.privacy.AccessLog;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What workers and coordinators look at. */
@Component
class Lists {
  private static final Comparator<BoardRow> MOST_PRESSING =
      Comparator.comparing((BoardRow row) -> !row.item().overdue())
          .thenComparing(row -> !row.item().urgent())
          .thenComparing(row -> row.item().receivedAt());

  private static final int LATELY = 20;
  private final Authority authority;
  private final AccessLog accessLog;
  private final Cases cases;
  private final CaseFile file;
  private final Confidences confidences;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;

  Lists(
      Authority authority,
      AccessLog accessLog,
      Cases cases,
      CaseFile file,
      Confidences confidences,
      Deadlines deadlines,
      ApplicationEventPublisher events) {
    this.authority = authority;
    this.accessLog = accessLog;
    this.cases = cases;
    this.file = file;
    this.confidences = confidences;
    this.deadlines = deadlines;
    this.events = events;
  }

  List<QueueItem> waiting(CommunityId community) {
    authority.require(Role.WORKER, community);
    var now = deadlines.now();
    return cases.waiting(community).stream().map(waiting -> waiting.item(now)).toList();
  }

  List<QueueItem> mine() {
    var me = authority.worker();
    var now = deadlines.now();
    return authority.actor().communities(Role.WORKER).stream()
        .flatMap(community -> cases.heldBy(community, me).stream())
        .map(held -> held.item(now))
        .sorted(
            Comparator.comparing(item -> item.next().map(NextStep::at).orElse(item.receivedAt())))
        .toList();
  }

  List<BoardRow> board(CommunityId community) {
    authority.require(Role.COORDINATOR, community);
    var now = deadlines.now();
    return cases.open(community).stream().map(row -> row(row, now)).sorted(MOST_PRESSING).toList();
  }

  Optional<BoardRow> glance(ContactRequestId id) {
    return cases.tried(id).map(row -> row(row, deadlines.now()));
  }

  private static BoardRow row(Cases.Tried row, Instant now) {
    return new BoardRow(
        row.open().item(now), row.attempts(), row.last().map(OffsetDateTime::toInstant));
  }

  List<QueueItem> closedLately() {
    var me = authority.worker();
    var now = deadlines.now();
    return authority.actor().communities(Role.WORKER).stream()
        .flatMap(community -> cases.closedBy(community, me, LATELY).stream())
        .sorted(Comparator.comparing(Lists::closedAt).reversed())
        .limit(LATELY)
        .map(closed -> closed.item(now))
        .toList();
  }

  private static Instant closedAt(Case closed) {
    return closed.request().state() instanceof ContactRequest.State.Closed(_, var at, _)
        ? at
        : closed.request().receivedAt();
  }

  OpenedRequest open(ContactRequestId id) {
    var found = readable(id);
    accessLog.opened(found.community(), id);
    return opened(found, new Reading(id, authority.actor().account(), deadlines.now()));
  }

  Optional<OpenedRequest> look(Reading reading) {
    var found = readable(reading.request());
    return reading.isOf(authority.actor().account(), deadlines.now())
        ? Optional.of(opened(found, reading))
        : Optional.empty();
  }

  void seen(ContactRequestId id, long version) {
    var found = readable(id);
    if (found.unread() && found.request().version() == version) {
      cases.read(found);
      events.publishEvent(new RequestChanged(id, found.community()));
    }
  }

  private Case readable(ContactRequestId id) {
    var found = cases.find(id).orElseThrow(() -> new ContactRequestGone(id));
    authority.require(Role.WORKER, found.community());
    found.request().readableBy(authority.worker());
    return found;
  }

  private OpenedRequest opened(Case found, Reading reading) {
    var confided = confidences.all(found.request());
    return new OpenedRequest(
        reading,
        found.item(deadlines.now()),
        confided.person(),
        file.attempts(found).stream()
            .map(attempt ->
                new Attempt(
                    attempt.id(),
                    attempt.at(),
                    attempt.by(),
                    attempt.way(),
                    attempt.result(),
                    confided.words(attempt.id())))
            .toList(),
        file.messages(found).stream()
            .flatMap(line ->
                confided
                    .words(line.id())
                    .map(text -> new Message(line.id(), line.at(), line.from(), text))
                    .stream())
            .toList(),
        file.history(found));
  }
}
