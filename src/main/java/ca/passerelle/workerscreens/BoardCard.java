package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;

/** One request on the board: what coordination needs to know, nothing personal. */
class BoardCard extends ListItem {
  private final Line line;
  private final Board board;
  private final Words words;
  private final BiConsumer<Line, OutreachWorker> assign;
  private final Div people = new Div();
  private final Action open;

  BoardCard(Line line, Board board, When when, BiConsumer<Line, OutreachWorker> assign) {
    this.line = line;
    this.board = board;
    this.words = when.words();
    this.assign = assign;
    addClassName("board-card");
    getElement().setAttribute("data-request", line.id().toString());
    setClassName("urgent", line.item().urgent());
    var title =
        new H3(line.about(words.language()).orElseGet(() -> words.of("worker.about.unsaid")));
    var article = new Article(title);
    if (line.item().urgent()) {
      var urgent = new Span(new Icon("siren"), new Span(words.of("request.urgent")));
      urgent.addClassNames("mark", "mark-urgent");
      article.add(urgent);
    }
    article.add(Facts.of(line, when), standing(when));
    open = new Action("arrow-right-left", words.of("board.assign"), this::toggle);
    open.setAriaLabel(words.of("board.assign-that", title.getText()));
    open.getElement().setAttribute("aria-expanded", "false");
    people.addClassName("board-people");
    people.setVisible(false);
    article.add(open, people);
    getElement().addEventListener("keydown", _ -> close()).setFilter("event.key === 'Escape'");
    add(article);
  }

  Line line() {
    return line;
  }

  private Paragraph standing(When when) {
    var standing = new Paragraph();
    standing.addClassName("standing");
    line.holder().ifPresent(name -> standing.add(part("user-check", name)));
    if (line.waiting()) {
      line.item()
          .answerBy()
          .ifPresent(by ->
              standing.add(
                  part("calendar-clock", words.of("worker.queue.answer-by", when.exact(by)))));
    } else {
      line.due()
          .ifPresent(due ->
              standing.add(
                  part(
                      "calendar-clock",
                      words.of(
                          line.late(when.now()) ? "worker.next.late" : "worker.next.at",
                          when.exact(due)))));
    }
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
    board.team().stream()
        .filter(worker -> !line.heldBy(worker.id()))
        .forEach(worker -> list.add(new ListItem(choice(worker))));
    people.removeAll();
    people.add(list);
    people.setVisible(true);
    open.getElement().setAttribute("aria-expanded", "true");
  }

  private ColleagueButton choice(OutreachWorker worker) {
    var load = words.of("worker.duty.load", board.load(worker.id()), worker.capacity());
    return new ColleagueButton(worker, words, load, () -> assign.accept(line, worker));
  }

  private void close() {
    people.setVisible(false);
    open.getElement().setAttribute("aria-expanded", "false");
    open.focus();
  }
}
