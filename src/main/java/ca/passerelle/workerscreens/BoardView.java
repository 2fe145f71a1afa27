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
import java.util.Set;

/** What waits, what is taken, what is late; who is on duty; and giving a request to someone. */
@Route(WorkerRoutes.BOARD)
@RolesAllowed("COORDINATOR")
@CssImport("./console/console.css")
class BoardView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  private final ContactDesk desk;
  private final Outreach outreach;
  private final Communities communities;
  private final Authority authority;
  private final Lines lines;
  private final Live live;
  private final Clock clock;
  private final Main main = new Main();
  private final Notice notice = new Notice();
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
    var board =
        new Board(
            shown,
            desk.board(shown.id()).stream().map(lines::of).toList(),
            outreach.workers(shown.id()));
    var words = new Words(getLocale());
    var panels = new BoardPanels(board, words, clock, this::assign);
    main.removeAll();
    main.add(new BoardHeading(mine, shown, words, other -> show(mine, other)), panels);
    getUI()
        .ifPresent(ui -> {
          PushedPage.open(ui);
          watching =
              live.watch(
                  ui,
                  Set.of(shown.id()),
                  new LiveScreen() {
                    @Override
                    public void changed(Line line) {
                      panels.changed(line);
                      ui.getPage().setTitle(PageTitles.counting(board.waiting()));
                    }

                    @Override
                    public void dutyChanged() {
                      panels.team(outreach.workers(shown.id()));
                    }
                  });
          ui.getPage().setTitle(PageTitles.counting(board.waiting()));
        });
  }

  private void assign(Line line, OutreachWorker to) {
    try {
      desk.reassign(line.id(), to.id());
      notice.say(getTranslation("board.assigned", to.displayName()));
    } catch (ContactRefusal refusal) {
      notice.say(new RefusalWords(lines, new Words(getLocale())).of(refusal));
    }
    lines
        .of(line.id())
        .ifPresent(now ->
            main.getChildren()
                .filter(BoardPanels.class::isInstance)
                .map(BoardPanels.class::cast)
                .forEach(panels -> panels.changed(now)));
  }
}
