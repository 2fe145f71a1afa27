package ca.passerelle.workerscreens;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.ContactRefusal;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.outreach.OutreachWorker;
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
    add(header, main, notice);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var mine =
        authority.actor().communities(Role.COORDINATOR).stream()
            .map(communities::get)
            .sorted(Comparator.comparing(community -> community.id().value()))
            .toList();
    show(mine, mine.getFirst());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    watching.remove();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.NEUTRAL;
  }

  private void show(List<Community> mine, Community shown) {
    watching.remove();
    // Before the board is read: what happens meanwhile is told as soon as it is drawn.
    getUI()
        .ifPresent(ui -> {
          PushedPage.open(ui);
          watching = live.watch(ui, Set.of(shown.id()), this);
        });
    var board =
        new Board(
            shown,
            desk.board(shown.id()).stream().map(lines::of).toList(),
            outreach.workers(shown.id()));
    var words = new Words(getLocale());
    var drawn = new BoardPanels(board, words, clock, this::assign);
    panels = Optional.of(drawn);
    main.removeAll();
    main.add(new BoardHeading(mine, shown, words, other -> show(mine, other)), drawn);
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
  public void dutyChanged() {
    panels.ifPresent(drawn -> drawn.team(outreach.workers(drawn.community())));
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
