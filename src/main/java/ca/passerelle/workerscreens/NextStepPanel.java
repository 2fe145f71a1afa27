package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** When I go on with it: one tap for the usual dates, a calendar for the others. */
class NextStepPanel extends Panel {
  private final Moves moves;
  private final When when;

  NextStepPanel(Optional<Instant> next, List<NextSteps.Choice> choices, Moves moves, When when) {
    super("next", when.words().of("worker.next.title"));
    this.moves = moves;
    this.when = when;
    var words = when.words();
    next.ifPresent(at -> {
      boolean late = at.isBefore(when.now());
      var current =
          new Paragraph(words.of(late ? "worker.next.late" : "worker.next.at", when.exact(at)));
      current.addClassNames("next-current", late ? "warning" : "plain");
      add(current);
    });
    var usual = new Div();
    usual.addClassName("choices");
    for (var choice : choices) {
      var said = when.exact(choice.at());
      var button = new Action(words.of(choice.key()), () -> moves.plan(choice.at(), said));
      button.addClassName("choice");
      usual.add(button);
    }
    add(usual, other(next));
  }

  private NativeDetails other(Optional<Instant> next) {
    var words = when.words();
    var date = new Input();
    date.setType("datetime-local");
    date.setId("next-date");
    date.getElement().setAttribute("min", when.typed(when.now()));
    next.filter(when.now()::isBefore).ifPresent(at -> date.setValue(when.typed(at)));
    var label = new NativeLabel(words.of("worker.next.date"));
    label.setFor(date);
    var plan = new Action(words.of("worker.next.plan"), () -> plan(date.getValue()));
    return new NativeDetails(words.of("worker.next.other"), new Div(label, date, plan));
  }

  private void plan(String typed) {
    try {
      var at = LocalDateTime.parse(typed).atZone(when.zone()).toInstant();
      moves.plan(at, when.exact(at));
    } catch (DateTimeException notADate) {
      // The browser shows an empty field; there is nothing to plan.
    }
  }
}
