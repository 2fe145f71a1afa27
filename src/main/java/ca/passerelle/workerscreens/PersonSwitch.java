package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Someone of the team as the coordinator sees them: on duty or not, which a tap changes. */
class PersonSwitch extends NativeButton {
  private final Words words;
  private final Span load = new Span();
  private OutreachWorker worker;

  PersonSwitch(OutreachWorker worker, Words words, Consumer<OutreachWorker> toggled) {
    this.worker = worker;
    this.words = words;
    addClassName("person");
    getElement().setAttribute("type", "button");
    getElement().setAttribute("role", "switch");
    var dot = new Span();
    dot.addClassName("duty-dot");
    var duty = new Span(words.of("worker.duty.on"));
    duty.addClassName("unseen");
    var name = new Span(worker.displayName());
    name.addClassName("person-name");
    load.addClassName("person-load");
    add(dot, name, duty, load);
    addClickListener(_ -> toggled.accept(this.worker));
  }

  final void show(OutreachWorker now, long held) {
    worker = now;
    getElement().setAttribute("aria-checked", String.valueOf(now.onDuty()));
    load.setText(words.of("worker.duty.load", held, now.capacity()));
    setClassName("full", held >= now.capacity());
  }
}
