package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Whether I am on duty, and how many of the requests I can follow I hold. */
class DutySwitch extends NativeButton {
  private final Console console;
  private final Span words = new Span();
  private final Span load = new Span();

  DutySwitch(Console console) {
    this.console = console;
    addClassName("duty");
    words.addClassName("duty-words");
    load.addClassName("duty-load");
    var dot = new Span();
    dot.addClassName("duty-dot");
    add(dot, words, load);
    getElement().setAttribute("type", "button");
    getElement().setAttribute("role", "switch");
    addClickListener(_ -> toggle());
  }

  void show() {
    var worker = console.worker();
    getElement().setAttribute("aria-checked", String.valueOf(worker.onDuty()));
    words.setText(getTranslation(worker.onDuty() ? "worker.duty.on" : "worker.duty.off"));
    load.setText(getTranslation("worker.duty.load", console.mine().size(), worker.capacity()));
  }

  private void toggle() {
    if (console.worker().onDuty()) {
      console.goOffDuty();
    } else {
      console.goOnDuty();
    }
  }
}
