package ca.passerelle.workerscreens;

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

/** What I must do today: what is late first, then by the hour. */
@Route(value = WorkerRoutes.TODAY, layout = ConsoleLayout.class)
@RolesAllowed("WORKER")
class TodayView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  private final Console console;
  private final Clock clock;
  private Registration news = Registration.once(() -> {});

  TodayView(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
    addClassName("today-view");
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
    var now = clock.instant();
    var due = console.today();
    add(new H1(getTranslation("worker.today.title")));
    if (due.isEmpty()) {
      add(new Empty("worker.today.empty", "worker.today.empty-hint"));
      return;
    }
    group("worker.today.late", due.stream().filter(line -> line.late(now)).toList());
    group("worker.today.due", due.stream().filter(line -> !line.late(now)).toList());
  }

  private void group(String title, List<Line> shown) {
    if (shown.isEmpty()) {
      return;
    }
    var when = new When(new Words(getLocale()), console.community().zone(), clock.instant());
    var list = new UnorderedList();
    list.addClassName("cards");
    shown.forEach(line -> list.add(new FollowedCard(line, when)));
    add(new H2(getTranslation(title, shown.size())), list);
  }
}
