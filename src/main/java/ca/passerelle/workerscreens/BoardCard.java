package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One request on the board: what coordination needs to know, nothing personal. News changes what it
 * says; the list of people one is choosing from stays open and in its order.
 */
class BoardCard extends ListItem {
  private final Board board;
  private final Words words;
  private final BiConsumer<Line, OutreachWorker> assign;
  private final Article article = new Article();
  private final List<Component> said = new ArrayList<>();
  private final Div people = new Div();
  private final Action open;
  private Line line;
  private boolean chosen;

  BoardCard(Line line, Board board, When when, BiConsumer<Line, OutreachWorker> assign) {
    this.line = line;
    this.board = board;
    this.words = when.words();
    this.assign = assign;
    addClassName("board-card");
    getElement().setAttribute("data-request", line.id().toString());
    open = new Action("arrow-right-left", words.of("board.assign"), this::toggle);
    open.getElement().setAttribute("aria-expanded", "false");
    people.addClassName("board-people");
    people.setVisible(false);
    getElement().addEventListener("keydown", _ -> close()).setFilter("event.key === 'Escape'");
    article.add(open, people);
    add(article);
    say(when);
  }

  Line line() {
    return line;
  }

  /** Whoever just chose someone by keyboard goes on from here, wherever the card stands now. */
  void moved() {
    if (chosen) {
      open.focus();
    }
  }

  void show(Line news, When when) {
    line = news;
    say(when);
  }

  private void say(When when) {
    var title = line.about(words.language()).orElseGet(() -> words.of("worker.about.unsaid"));
    setClassName("urgent", line.item().urgent());
    open.setAriaLabel(words.of("board.assign-that", title, when.exact(line.item().receivedAt())));
    said.forEach(article::remove);
    said.clear();
    said.add(new H3(title));
    if (line.item().urgent()) {
      var urgent = new Span(new Icon("siren"), new Span(words.of("request.urgent")));
      urgent.addClassNames("mark", "mark-urgent");
      said.add(urgent);
    }
    said.add(Facts.of(line, when));
    said.add(standing(when));
    if (line.toDecide()) {
      said.add(decide(when));
    }
    for (int place = 0; place < said.size(); place++) {
      article.addComponentAtIndex(place, said.get(place));
    }
  }

  /** Nobody but coordination can end this; so it is said here, with what to do. */
  private Paragraph decide(When when) {
    long days = ChronoUnit.DAYS.between(line.item().receivedAt(), when.now());
    var text =
        line.holder()
            .map(holder -> words.of("board.decide.held", days, holder))
            .orElseGet(() -> words.of("board.decide", days));
    var decide = new Paragraph(new Icon("info"), new Span(text));
    decide.addClassName("decide");
    return decide;
  }

  private Paragraph standing(When when) {
    var standing = new Paragraph();
    standing.addClassName("standing");
    line.holder().ifPresent(name -> standing.add(part("user-check", name)));
    var next =
        line.toDecide()
            ? Optional.<String>empty()
            : line.waiting()
                ? line.item()
                    .answerBy()
                    .map(by -> words.of("worker.queue.answer-by", when.exact(by)))
                : new Step(line, when).words();
    next.ifPresent(text -> standing.add(part("calendar-clock", text)));
    if (line.attempts() > 0) {
      standing.add(part("list-checks", words.of("board.attempts", line.attempts())));
    }
    return standing;
  }

  private static Span part(String icon, String text) {
    var part = new Span(new Icon(icon), new Span(text));
    part.addClassName("fact");
    return part;
  }

  private void toggle() {
    if (people.isVisible()) {
      close();
      return;
    }
    var list = new UnorderedList();
    list.addClassName("colleagues");
    Colleagues.best(board.team(), line, board::load)
        .forEach(worker -> list.add(new ListItem(choice(worker))));
    people.removeAll();
    people.add(list);
    people.setVisible(true);
    open.getElement().setAttribute("aria-expanded", "true");
  }

  private ColleagueButton choice(OutreachWorker worker) {
    var load = words.of("worker.duty.load", board.load(worker.id()), worker.capacity());
    return new ColleagueButton(
        worker,
        line,
        words,
        Optional.of(load),
        () -> {
          close();
          chosen = true;
          assign.accept(line, worker);
          // It has moved by now, if at all: what moves it later takes nobody there.
          chosen = false;
        });
  }

  private void close() {
    people.setVisible(false);
    open.getElement().setAttribute("aria-expanded", "false");
    open.focus();
  }
}
