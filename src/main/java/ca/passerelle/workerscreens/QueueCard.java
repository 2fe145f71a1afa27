package ca.passerelle.workerscreens;

import ca.passerelle.shared.WorkerId;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.function.Consumer;

/** A request one may take. Once someone did, it says who, and leaves by itself. */
class QueueCard extends ListItem {
  private final WorkerId me;
  private final Consumer<Line> take;
  private Line line;
  private When when;

  QueueCard(Line line, WorkerId me, When when, Consumer<Line> take) {
    this.line = line;
    this.me = me;
    this.when = when;
    this.take = take;
    addClassName("card");
    getElement().setAttribute("data-request", line.id().toString());
    draw();
  }

  Line line() {
    return line;
  }

  /** Draws only what changed: nothing, most of the time. */
  void show(Line news, When now) {
    boolean same =
        news.equals(line)
            && now.today().equals(when.today())
            && news.late(now.now()) == line.late(when.now());
    line = news;
    when = now;
    if (!same) {
      draw();
    }
  }

  private void draw() {
    removeAll();
    setClassName("urgent", line.item().urgent());
    setClassName("taken", !line.waiting());
    setClassName("mine", line.heldBy(me));
    var words = when.words();
    var title =
        new H2(line.about(words.language()).orElseGet(() -> words.of("worker.about.unsaid")));
    var article = new Article();
    article.add(title);
    marks(words).ifPresent(article::add);
    article.add(Facts.of(line, when));
    if (line.waiting()) {
      var button = new Action(words.of("worker.queue.take"), () -> take.accept(line));
      button.addClassNames("take");
      button.setAriaLabel(words.of("worker.queue.take-that", title.getText()));
      article.add(button);
    } else if (line.heldBy(me)) {
      article.add(outcome("circle-check", words.of("worker.queue.yours")), open(words));
    } else {
      article.add(
          outcome("user-check", words.of("worker.refused.taken", line.holder().orElse(""))));
    }
    add(article);
  }

  private Optional<Paragraph> marks(Words words) {
    var marks = new Paragraph();
    marks.addClassName("marks");
    if (line.item().urgent()) {
      marks.add(mark("siren", words.of("request.urgent"), "mark-urgent"));
    }
    if (line.waiting()) {
      if (line.late(when.now())) {
        marks.add(mark("clock", words.of("request.overdue"), "mark-late"));
      } else {
        line.item()
            .answerBy()
            .ifPresent(by ->
                marks.add(
                    mark(
                        "calendar-clock",
                        words.of("worker.queue.answer-by", when.exact(by)),
                        "mark-plain")));
      }
    }
    return marks.getComponentCount() == 0 ? Optional.empty() : Optional.of(marks);
  }

  private static Span mark(String icon, String text, String look) {
    var mark = new Span(new Icon(icon), new Span(text));
    mark.addClassNames("mark", look);
    return mark;
  }

  private static Paragraph outcome(String icon, String text) {
    var words = new Span(text);
    var outcome = new Paragraph(new Icon(icon), words);
    outcome.addClassName("card-outcome");
    return outcome;
  }

  private RouterLink open(Words words) {
    var link =
        new RouterLink(words.of("worker.open"), RequestView.class, WorkerRoutes.to(line.id()));
    link.addClassNames("action", "primary");
    return link;
  }
}
