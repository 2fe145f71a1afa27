package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactRequest.State;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;

/** A request I follow or closed: the whole card leads to it. */
class FollowedCard extends ListItem {
  private final Line line;
  private final boolean late;
  private final LocalDate day;

  FollowedCard(Line line, When when) {
    this.line = line;
    this.late = line.late(when.now());
    this.day = when.today();
    addClassNames("card", "followed");
    getElement().setAttribute("data-request", line.id().toString());
    var words = when.words();
    setClassName("late", late);
    setClassName("urgent", line.item().urgent());
    var link = new RouterLink(RequestView.class, WorkerRoutes.to(line.id()));
    link.add(line.about(words.language()).orElseGet(() -> words.of("worker.about.unsaid")));
    var article = new Article(new H3(link));
    article.add(step(when));
    if (line.item().unread()) {
      var reply =
          new Paragraph(new Icon("message-circle"), new Span(words.of("worker.mine.reply")));
      reply.addClassName("reply");
      article.add(reply);
    }
    article.add(Facts.of(line, when));
    add(article);
  }

  /** Whether it would be drawn the same now. */
  boolean says(Line line, When when) {
    return this.line.equals(line) && late == line.late(when.now()) && day.equals(when.today());
  }

  private Paragraph step(When when) {
    var words = when.words();
    var step = new Paragraph();
    step.addClassName("step");
    if (line.item().state() instanceof State.Closed(_, var at, var outcome)) {
      step.add(
          new Icon("circle-check"),
          new Span(
              words.of("worker.mine.closed-as", words.of("outcome", outcome), when.exact(at))));
    } else {
      new Step(line, when)
          .words()
          .ifPresent(text -> step.add(new Icon("calendar-clock"), new Span(text)));
    }
    return step;
  }
}
