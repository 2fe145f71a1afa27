package ca.passerelle.workerscreens;

import ca.passerelle.contact.BoardRow;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.QueueItem;
import ca.passerelle.directory.Needs;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.Translated;
import ca.passerelle.shared.WorkerId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts words beside the ids of a request: needs, place, who holds it. */
@Component
class Lines {
  private final ContactDesk desk;
  private final Needs needs;
  private final Fleet fleet;
  private final Outreach outreach;

  Lines(ContactDesk desk, Needs needs, Fleet fleet, Outreach outreach) {
    this.desk = desk;
    this.needs = needs;
    this.fleet = fleet;
    this.outreach = outreach;
  }

  Optional<Line> of(ContactRequestId id) {
    return desk.glance(id).map(this::of);
  }

  List<Line> of(List<QueueItem> items) {
    return items.stream().map(this::of).toList();
  }

  Line of(BoardRow row) {
    return line(row.item(), row.attempts());
  }

  Line of(QueueItem item) {
    return line(item, 0);
  }

  Optional<OutreachWorker> worker(WorkerId id) {
    return outreach.worker(id);
  }

  /** The name people read; the id when the worker is no longer there. */
  String name(WorkerId worker) {
    return outreach.worker(worker).map(OutreachWorker::displayName).orElseGet(worker::value);
  }

  private Line line(QueueItem item, int attempts) {
    return new Line(
        item,
        needs.all(item.community()).stream()
            .filter(need -> item.needs().contains(need.id()))
            .toList(),
        fleet
            .kiosk(item.kiosk())
            .map(kiosk -> kiosk.site().name())
            .orElseGet(() -> Translated.french(item.kiosk().value())),
        holder(item.state()).map(this::name),
        attempts);
  }

  private static Optional<WorkerId> holder(State state) {
    return switch (state) {
      case State.Claimed(var by, _) -> Optional.of(by);
      case State.Closed(var by, _, _) -> Optional.of(by);
      case State.Waiting _, State.Withdrawn _ -> Optional.empty();
    };
  }
}
