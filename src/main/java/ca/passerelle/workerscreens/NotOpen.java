package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** A request that is not, or no longer, mine to read: says so, and leads back. */
class NotOpen extends Div {
  NotOpen(String why) {
    addClassName("not-open");
    var back = new RouterLink(getTranslation("worker.back-to-queue"), QueueView.class);
    back.addClassNames("action", "primary");
    add(new H1(getTranslation("worker.request.title")), new Paragraph(why), back);
  }
}
