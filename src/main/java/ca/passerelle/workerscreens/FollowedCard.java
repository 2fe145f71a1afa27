package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactRequest.State;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A request I follow or closed: the whole card leads to it. */
class FollowedCard extends ListItem {
  FollowedCard(Line line, When when) {
    addClassNames("card", "followed");
    getElement().setAttribute("data-request", line.id().toString());
    var words = when.words();
    boolean late = line.late(when.now());
    setClassName("late", late);
    setClassName("urgent", line.item().urgent());
    var link = new RouterLink(RequestView.class, WorkerRoutes.to(line.id()));
    link.add(line.about(words.language()).orElseGet(() -> words.of("worker.about.unsaid")));
    var article = new Article(new H3(link));
    article.add(step(line, when, late));
    if (line.item().unread()) {
      var reply =
          new Paragraph(new Icon("message-circle"), new Span(words.of("worker.mine.reply")));
      reply.addClassName("reply");
      article.add(reply);
    }
    article.add(Facts.of(line, when));
    add(article);
  }

  private static Paragraph step(Line line, When when, boolean late) {
    var words = when.words();
    var step = new Paragraph();
    step.addClassName("step");
    if (line.item().state() instanceof State.Closed(_, var at, var outcome)) {
      step.add(
          new Icon("circle-check"),
          new Span(
              words.of("worker.mine.closed-as", words.of("outcome", outcome), when.exact(at))));
    } else {
      line.due()
          .ifPresent(due ->
              step.add(
                  new Icon("calendar-clock"),
                  new Span(
                      words.of(late ? "worker.next.late" : "worker.next.at", when.exact(due)))));
    }
    return step;
  }
}
