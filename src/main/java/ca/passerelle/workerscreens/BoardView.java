package ca.passerelle.workerscreens;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.ContactRefusal;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.uikit.PushedPage;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits, what is taken, what is late; who is on duty; and giving a request to someone. */
@Route(WorkerRoutes.BOARD)
@RolesAllowed("COORDINATOR")
@CssImport("./console/console.css")
class BoardView extends Div implements AfterNavigationObserver, HasDynamicTitle, LiveScreen {
  private final ContactDesk desk;
  private final Outreach outreach;
  private final Communities communities;
  private final Authority authority;
  private final Lines lines;
  private final Live live;
  private final Clock clock;
  private final Main main = new Main();
  private final Notice notice = new Notice();
  private List<Community> mine = List.of();
  private Optional<BoardPanels> panels = Optional.empty();
  private Registration watching = Registration.once(() -> {});

  BoardView(
      ContactDesk desk,
      Outreach outreach,
      Communities communities,
      Lines lines,
      Live live,
      Clock clock,
      Authority authority,
      ConsoleMenu menu) {
    this.desk = desk;
    this.outreach = outreach;
    this.communities = communities;
    this.authority = authority;
    this.lines = lines;
    this.live = live;
    this.clock = clock;
    addClassNames("console", "board");
    var header = new ConsoleHeader();
    if (authority.actor().worker().isPresent()) {
      header.add(new NavLink("hand-heart", getTranslation("board.to-console"), QueueView.class));
    }
    header.add(menu);
    add(header, new Network(this::wake), main, notice);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var language = new Words(getLocale()).language();
    mine =
        authority.actor().communities(Role.COORDINATOR).stream()
            .map(communities::get)
            .sorted(Comparator.comparing(community -> community.name().in(language)))
            .toList();
    var asked = event.getLocation().getQueryParameters().getSingleParameter(WorkerRoutes.COMMUNITY);
    show(
        mine.stream()
            .filter(community -> asked.filter(community.id().value()::equals).isPresent())
            .findFirst()
            .orElseGet(() -> pressing(mine)));
  }

  /** Where there is something to do; it is rare to coordinate more than one. */
  private Community pressing(List<Community> mine) {
    return mine.stream()
        .filter(community -> mine.size() > 1 && !desk.board(community.id()).isEmpty())
        .findFirst()
        .orElse(mine.getFirst());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    watching.remove();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.NEUTRAL;
  }

  private void choose(Community chosen) {
    // A page that is loaded again, as after a long sleep, shows the same community.
    getUI()
        .ifPresent(
            ui -> ui.getPage().getHistory().replaceState(null, WorkerRoutes.board(chosen.id())));
    show(chosen);
  }

  private void wake() {
    panels.ifPresent(drawn -> {
      drawn.read(open(drawn.community()), outreach.workers(drawn.community()));
      count(drawn);
    });
  }

  private List<Line> open(CommunityId community) {
    return desk.board(community).stream().map(lines::of).toList();
  }

  private void show(Community shown) {
    watching.remove();
    // Before the board is read: what happens meanwhile is told as soon as it is drawn.
    getUI()
        .ifPresent(ui -> {
          PushedPage.open(ui);
          watching = live.watch(ui, Set.of(shown.id()), this);
        });
    var board = new Board(shown, open(shown.id()), outreach.workers(shown.id()));
    var words = new Words(getLocale());
    var drawn = new BoardPanels(board, words, clock, this::assign, this::toggleDuty);
    panels = Optional.of(drawn);
    main.removeAll();
    main.add(new BoardHeading(mine, shown, words, this::choose), drawn);
    count(drawn);
  }

  @Override
  public void changed(Line line) {
    // News of the community shown before may still be on its way.
    panels
        .filter(drawn -> drawn.community().equals(line.item().community()))
        .ifPresent(drawn -> {
          drawn.changed(line);
          count(drawn);
        });
  }

  @Override
  public void dutyChanged(OutreachWorker worker) {
    panels
        .filter(drawn -> drawn.community().equals(worker.community()))
        .ifPresent(drawn -> drawn.duty(worker));
  }

  private void toggleDuty(OutreachWorker worker) {
    if (worker.onDuty()) {
      outreach.goOffDuty(worker.id());
      notice.say(getTranslation("board.duty.off", worker.displayName()));
    } else {
      outreach.goOnDuty(worker.id());
      notice.say(getTranslation("board.duty.on", worker.displayName()));
    }
    outreach.worker(worker.id()).ifPresent(this::dutyChanged);
  }

  private void count(BoardPanels drawn) {
    getUI().ifPresent(ui -> ui.getPage().setTitle(PageTitles.counting(drawn.waiting())));
  }

  private void assign(Line line, OutreachWorker to) {
    try {
      desk.reassign(line.id(), to.id());
      notice.say(getTranslation("board.assigned", to.displayName()));
    } catch (ContactRefusal refusal) {
      notice.say(new RefusalWords(lines, new Words(getLocale())).of(refusal));
    }
    lines.of(line.id()).ifPresent(this::changed);
  }
}
