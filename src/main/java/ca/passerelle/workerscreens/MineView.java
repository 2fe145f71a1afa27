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
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    news =
        console.onChange(line -> {
          if (line.item().claimedBy().isPresent()) {
            show();
          }
        });
  }

  @Override
  protected void onDetach(DetachEvent event) {
    news.remove();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.counting(console.waiting().size());
  }

  private void show() {
    removeAll();
    var when = new When(new Words(getLocale()), console.community().zone(), clock.instant());
    add(new H1(getTranslation("worker.mine.title")));
    if (console.mine().isEmpty()) {
      add(new Empty("worker.mine.empty", "worker.mine.empty-hint"));
    } else {
      add(
          new H2(getTranslation("worker.mine.open", console.mine().size())),
          list(console.mine(), when));
    }
    var closed = lines.of(desk.closedLately());
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
