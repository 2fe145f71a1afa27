package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.NextStep;
import ca.passerelle.contact.QueueItem;
import ca.passerelle.directory.Need;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request as lists show it, in every language, so that it is made once for everyone who looks.
 *
 * @param place where it was asked
 * @param holder name of who holds or closed it
 */
record Line(
    QueueItem item, List<Need> needs, Translated place, Optional<String> holder, int attempts) {
  /** Urgent first, then who has waited longest. */
  static final Comparator<Line> BY_WAITING =
      Comparator.comparing((Line line) -> !line.item().urgent())
          .thenComparing(line -> line.item().receivedAt())
          .thenComparing(line -> line.id().toString());

  /** What is due first. */
  static final Comparator<Line> BY_NEXT_STEP =
      Comparator.comparing((Line line) -> line.due().orElse(Instant.MAX))
          .thenComparing(line -> line.id().toString());

  Line {
    needs = List.copyOf(needs);
  }

  ContactRequestId id() {
    return item.id();
  }

  boolean waiting() {
    return item.state() instanceof State.Waiting;
  }

  boolean heldBy(WorkerId worker) {
    return item.claimedBy().filter(worker::equals).isPresent();
  }

  boolean closedBy(WorkerId worker) {
    return item.state() instanceof State.Closed(var by, _, _) && by.equals(worker);
  }

  boolean open() {
    return waiting() || item.claimedBy().isPresent();
  }

  Optional<Instant> due() {
    return item.next().map(next -> next.at());
  }

  /** Open for so long that coordination must say how it goes on. */
  boolean toDecide() {
    return open() && item.next().filter(step -> step.kind() == NextStep.Kind.DECIDE).isPresent();
  }

  /**
   * It waits longer than promised, or its holder let the next step pass: it stays late until
   * something is done, though a new step was set meanwhile.
   */
  boolean late(Instant now) {
    return open()
        && (item.overdue()
            || (waiting() ? item.answerBy() : due()).filter(now::isAfter).isPresent());
  }

  /** Empty when the person did not say what it is about. */
  Optional<String> about(Language language) {
    return needs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            needs.stream()
                .map(need -> need.label().in(language))
                // A dot stays at the end of its line, as a comma does.
                .collect(Collectors.joining("\u00a0· ")));
  }
}
