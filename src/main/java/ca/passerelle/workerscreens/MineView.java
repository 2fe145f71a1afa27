package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactDesk;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The requests I follow, and those I closed lately. */
@Route(value = WorkerRoutes.MINE, layout = ConsoleLayout.class)
@RolesAllowed("WORKER")
class MineView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  private final Console console;
  private final ContactDesk desk;
  private final Lines lines;
  private final Clock clock;
  private List<Line> shown = List.of();
  private List<Line> closed = List.of();
  private Registration news = Registration.once(() -> {});

  MineView(Console console, ContactDesk desk, Lines lines, Clock clock) {
    this.console = console;
    this.desk = desk;
    this.lines = lines;
    this.clock = clock;
    addClassName("mine-view");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    console.load();
    closed = lines.of(desk.closedLately());
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    news = console.onChange(this::changed);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    news.remove();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.counting(console.waiting().size());
  }

  /** Most news is of what others follow: it costs this window nothing. */
  private void changed(Line line) {
    boolean touchesClosed = line.closedBy(console.worker().id()) || isIn(closed, line);
    if (touchesClosed) {
      closed = lines.of(desk.closedLately());
    }
    if (touchesClosed || isIn(shown, line) || isIn(console.mine(), line)) {
      show();
    }
  }

  private static boolean isIn(List<Line> lines, Line line) {
    return lines.stream().anyMatch(one -> one.id().equals(line.id()));
  }

  private void show() {
    shown = console.mine();
    removeAll();
    var when = new When(new Words(getLocale()), console.community().zone(), clock.instant());
    add(new H1(getTranslation("worker.mine.title")));
    if (shown.isEmpty()) {
      add(new Empty("worker.mine.empty", "worker.mine.empty-hint"));
    } else {
      add(new H2(getTranslation("worker.mine.open", shown.size())), list(shown, when));
    }
    if (!closed.isEmpty()) {
      add(new H2(getTranslation("worker.mine.closed")), list(closed, when));
    }
  }

  private static UnorderedList list(List<Line> shown, When when) {
    var list = new UnorderedList();
    list.addClassName("cards");
    shown.forEach(line -> list.add(new FollowedCard(line, when)));
    return list;
  }
}
