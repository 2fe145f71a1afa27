package ca.passerelle.workerscreens;

import ca.passerelle.community.Communities;
import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.OpenedRequest;
import ca.passerelle.directory.Needs;
import ca.passerelle.outreach.Outreach;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Lays out a request, with what it needs from elsewhere: rooms, colleagues, needs. */
@Service
class RequestPanels {
  private final Communities communities;
  private final VenueWords venues;
  private final Needs needs;
  private final Outreach outreach;
  private final Lines lines;
  private final Clock clock;

  RequestPanels(
      Communities communities,
      VenueWords venues,
      Needs needs,
      Outreach outreach,
      Lines lines,
      Clock clock) {
    this.communities = communities;
    this.venues = venues;
    this.needs = needs;
    this.outreach = outreach;
    this.lines = lines;
    this.clock = clock;
  }

  Component heading(Line line, Words words) {
    var back = new RouterLink(MineView.class);
    back.addClassName("back");
    back.add(new Icon("arrow-left"), new Span(words.of("worker.nav.mine")));
    var title =
        new H1(line.about(words.language()).orElseGet(() -> words.of("worker.about.unsaid")));
    var heading = new Header(back, title, Facts.of(line, when(line, words)));
    if (line.item().urgent()) {
      var urgent = new Span(new Icon("siren"), new Span(words.of("request.urgent")));
      urgent.addClassNames("mark", "mark-urgent");
      heading.addComponentAtIndex(1, urgent);
    }
    heading.addClassName("request-heading");
    return heading;
  }

  /** What is done with a request one holds; {@link #tell} says what is known of it. */
  HeldRequest held(Line line, OpenedRequest opened, Moves moves, Words words) {
    var community = line.item().community();
    var held =
        new HeldRequest(
            new MessagesPanel(moves, words),
            new AttemptPanel(line.item().way(), moves, words),
            new NextStepPanel(
                NextSteps.in(communities.get(community)), () -> when(line, words), moves),
            new ClosePanel(needs.all(community), line.item().needs(), moves, words),
            new HandOverPanel(
                Colleagues.best(outreach.workers(community), line, _ -> 0), line, moves, words));
    held.layOut(HeldRequest.isWritten(opened));
    tell(held, line, opened, words);
    return held;
  }

  void tell(HeldRequest held, Line line, OpenedRequest opened, Words words) {
    var community = communities.get(line.item().community());
    var when = when(line, words);
    held.person(
        opened
            .personal()
            .map(personal ->
                List.of(
                    new ReachPanel(personal, when, venues.of(personal.reach(), community, words)),
                    new AboutPanel(personal, line, words)))
            .orElse(List.of()));
    held.messages().show(opened.messages(), when);
    held.next().show(new Step(line, when));
    held.history(new HistoryPanel(opened, lines, when));
  }

  Component[] closed(Line line, OpenedRequest opened, Moves moves, Words words) {
    var when = when(line, words);
    var panel = new Panel("closed", words.of("worker.close.closed"));
    if (line.item().state() instanceof State.Closed(_, var at, var outcome)) {
      panel.add(
          new Paragraph(
              words.of("worker.mine.closed-as", words.of("outcome", outcome), when.exact(at))));
    }
    panel.add(new Action("undo-2", words.of("worker.close.reopen"), moves::reopen).look("primary"));
    return new Component[] {panel, new HistoryPanel(opened, lines, when)};
  }

  private When when(Line line, Words words) {
    return new When(words, communities.get(line.item().community()).zone(), clock.instant());
  }
}
