package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.ContactRefusal;
import ca.passerelle.shared.ContactRequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What waits for someone: urgent and oldest first, taken with one tap, live. */
@Route(value = WorkerRoutes.QUEUE, layout = ConsoleLayout.class)
@RolesAllowed("WORKER")
class QueueView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  private final Console console;
  private final ContactDesk desk;
  private final Lines lines;
  private final Clock clock;
  private final UnorderedList list = new UnorderedList();
  private final Notice notice = new Notice();
  private final Empty empty = new Empty("worker.queue.empty", "worker.queue.empty-hint");
  private final Map<ContactRequestId, QueueCard> cards = new HashMap<>();
  private Registration news = Registration.once(() -> {});

  QueueView(Console console, ContactDesk desk, Lines lines, Clock clock) {
    this.console = console;
    this.desk = desk;
    this.lines = lines;
    this.clock = clock;
    addClassName("queue");
    list.addClassName("cards");
    add(new H1(getTranslation("worker.queue.title")), new Steady(list), empty, notice);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    console.load();
    read();
  }

  /** What stays where it was is not touched: whoever reads or taps there goes on. */
  private void read() {
    var waiting = console.waiting();
    var known = waiting.stream().map(Line::id).collect(Collectors.toSet());
    List.copyOf(cards.keySet()).stream().filter(id -> !known.contains(id)).forEach(this::leaves);
    waiting.forEach(this::show);
    empty.setVisible(waiting.isEmpty());
  }

  private void leaves(ContactRequestId id) {
    Optional.ofNullable(cards.remove(id)).ifPresent(list::remove);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    news = Registration.combine(console.onChange(this::show), console.onWake(this::read));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    news.remove();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.counting(console.waiting().size());
  }

  private void show(Line line) {
    var card = cards.get(line.id());
    if (line.waiting()) {
      if (card == null || !card.line().waiting()) {
        insert(line);
      } else {
        card.show(line, when());
      }
    } else if (card != null && line.open()) {
      card.show(line, when());
    } else {
      leaves(line.id());
    }
    empty.setVisible(console.waiting().isEmpty());
  }

  private void insert(Line line) {
    var card = new QueueCard(line, console.worker().id(), when(), this::take);
    var old = cards.put(line.id(), card);
    if (old != null) {
      list.remove(old);
    }
    int place =
        (int)
            list.getChildren()
                .filter(QueueCard.class::isInstance)
                .map(QueueCard.class::cast)
                .takeWhile(other -> Line.BY_WAITING.compare(other.line(), line) < 0)
                .count();
    list.addComponentAtIndex(place, card);
  }

  private void take(Line line) {
    try {
      desk.claim(line.id());
      notice.say(getTranslation("worker.queue.yours"));
    } catch (ContactRefusal refusal) {
      notice.say(new RefusalWords(lines, new Words(getLocale())).of(refusal));
    }
    // Whoever won, this is what is true now; the news of it may come later.
    lines.of(line.id()).ifPresent(console::changed);
  }

  private When when() {
    return new When(new Words(getLocale()), console.community().zone(), clock.instant());
  }
}
