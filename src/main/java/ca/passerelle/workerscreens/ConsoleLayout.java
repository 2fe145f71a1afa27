package ca.passerelle.workerscreens;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.uikit.PushedPage;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stays around a worker's views: who I am, whether I am on duty, where to go. */
@CssImport("./console/console.css")
@RolesAllowed("WORKER")
class ConsoleLayout extends Div implements RouterLayout {
  private final Console console;
  private final Live live;
  private final Main main = new Main();
  private final Nav nav = new Nav();
  private final DutySwitch duty;
  private final Signal signal = new Signal();
  private final NavLink waiting;
  private final NavLink mine;
  private final NavLink today;
  private Registration registration = Registration.once(() -> {});

  ConsoleLayout(Console console, Live live, Authority authority, ConsoleMenu menu) {
    this.console = console;
    this.live = live;
    addClassNames("console", "worker-console");
    duty = new DutySwitch(console);
    waiting = new NavLink("hand-heart", getTranslation("worker.nav.queue"), QueueView.class);
    mine = new NavLink("user-check", getTranslation("worker.nav.mine"), MineView.class);
    today = new NavLink("calendar-check", getTranslation("worker.nav.today"), TodayView.class);
    nav.addClassName("console-nav");
    nav.getElement().setAttribute("aria-label", getTranslation("worker.nav.label"));
    nav.add(waiting, mine, today);
    if (!authority.actor().communities(Role.COORDINATOR).isEmpty()) {
      nav.add(new NavLink("layout-grid", getTranslation("worker.nav.board"), BoardView.class));
    }
    menu.with(signal);
    add(new ConsoleHeader(duty, menu), new Network(console::wake), main, nav);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    PushedPage.open(event.getUI());
    var counting = console.onCount(this::count);
    var watching = live.watch(event.getUI(), Set.of(console.community().id()), console);
    registration = Registration.combine(counting, watching, console.onArrival(this::call));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    registration.remove();
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(Objects.requireNonNull(content).getElement());
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
    main.getElement().removeAllChildren();
  }

  /** Who is not on duty is left in peace. */
  private void call(Line line) {
    if (line.item().urgent() && console.worker().onDuty()) {
      signal.call();
    }
  }

  private void count() {
    int toTake = console.waiting().size();
    waiting.count(toTake);
    mine.count(console.mine().size());
    today.count(console.today().size());
    duty.show();
    getUI().ifPresent(ui -> ui.getPage().setTitle(PageTitles.counting(toTake)));
  }
}
