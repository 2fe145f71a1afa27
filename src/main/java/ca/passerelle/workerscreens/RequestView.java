package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.ContactRefusal;
import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.OpenedRequest;
import ca.passerelle.contact.Reading;
import ca.passerelle.shared.ContactRequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/**
 * One request: how to reach the person safely first, then what it is about, then what can be done.
 * What is personal lives in the page only; nothing of it is kept when one leaves.
 */
@Route(value = WorkerRoutes.REQUEST, layout = ConsoleLayout.class)
@RolesAllowed("WORKER")
class RequestView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  private final Console console;
  private final ContactDesk desk;
  private final Lines lines;
  private final RequestPanels panels;
  private final Div content = new Div();
  private final Div heading = new Div();
  private final Notice notice = new Notice();
  private final Seen seen = new Seen(this::seen);
  private Optional<ContactRequestId> id = Optional.empty();
  private Optional<Line> shown = Optional.empty();
  private Optional<HeldRequest> held = Optional.empty();
  private Optional<Reading> reading = Optional.empty();
  private Registration news = Registration.once(() -> {});

  RequestView(Console console, ContactDesk desk, Lines lines, RequestPanels panels) {
    this.console = console;
    this.desk = desk;
    this.lines = lines;
    this.panels = panels;
    addClassName("request");
    content.addClassName("request-content");
    heading.addClassName("request-part");
    add(content, notice, seen);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    console.load();
    id = WorkerRoutes.request(event.getRouteParameters());
    held = Optional.empty();
    reading = Optional.empty();
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    news =
        Registration.combine(
            console.onWake(() -> {
              show();
              shown.ifPresent(this::tell);
            }),
            console.onChange(line -> {
              if (id.filter(line.id()::equals).isPresent() && isNews(line)) {
                show();
                tell(line);
              }
            }));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    news.remove();
    content.removeAll();
    held = Optional.empty();
    reading = Optional.empty();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.counting(console.waiting().size());
  }

  /** What the person wrote may have come in far from where one looks. */
  private void tell(Line line) {
    if (line.item().unread() && held.isPresent()) {
      notice.say(getTranslation("worker.mine.reply"));
    }
  }

  /** Somebody can see what the person wrote; only now it is read. */
  private void seen(long version, boolean late) {
    try {
      id.ifPresent(request -> desk.seen(request, version));
    } catch (ContactRefusal gone) {
      return; // Its news is on the way here.
    }
    if (late) {
      shown.ifPresent(this::tell);
    }
    id.flatMap(lines::of)
        .filter(line -> line.item().version() == version)
        .ifPresent(read -> {
          // Nobody's page is drawn again under their finger for having looked at it.
          shown = Optional.of(read);
          seen.nothing();
        });
  }

  /** One's own moves have been shown when they are told. */
  private boolean isNews(Line line) {
    return shown.filter(line::equals).isEmpty();
  }

  private void show() {
    // Before it is opened: what changes in between is then news, not missed.
    shown = id.flatMap(lines::of);
    if (id.isEmpty()) {
      notOpen(getTranslation("worker.refused.gone"));
      return;
    }
    var words = new Words(getLocale());
    try {
      var opened = reading.flatMap(desk::look).orElseGet(() -> desk.open(id.get()));
      reading = Optional.of(opened.reading());
      show(opened, words);
    } catch (ContactRefusal refusal) {
      notOpen(new RefusalWords(lines, words).of(refusal));
    }
  }

  private void notOpen(String why) {
    held = Optional.empty();
    reading = Optional.empty();
    content.removeAll();
    seen.nothing();
    content.add(new NotOpen(why));
  }

  private void show(OpenedRequest opened, Words words) {
    var moves = new Moves(desk, opened.item().id(), new RefusalWords(lines, words), this::moved);
    var line = lines.of(opened.item());
    seen.ask(opened.item());
    heading.removeAll();
    heading.add(panels.heading(line, words));
    if (opened.item().state() instanceof State.Closed) {
      held = Optional.empty();
      content.removeAll();
      content.add(heading);
      content.add(panels.closed(line, opened, moves, words));
    } else if (held.isPresent()) {
      panels.tell(held.get(), line, opened, words);
    } else {
      var fresh = panels.held(line, opened, moves, words);
      held = Optional.of(fresh);
      content.removeAll();
      content.add(heading, fresh.first(), fresh.second());
    }
  }

  private void moved(String said) {
    show();
    shown.ifPresent(console::changed);
    notice.say(said);
  }
}
