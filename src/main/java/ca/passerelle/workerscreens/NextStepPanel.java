package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;

/** When I go on with it: one tap for the usual dates, a calendar for the others. */
class NextStepPanel extends Panel {
  private final Moves moves;
  private final When when;
  private final Paragraph notAhead = new Paragraph();

  NextStepPanel(Step step, List<NextSteps.Choice> choices, Moves moves) {
    var when = step.when();
    var words = when.words();
    super("next", words.of("worker.next.title"));
    this.moves = moves;
    this.when = when;
    step.words()
        .ifPresent(text -> {
          var current = new Paragraph(text);
          current.addClassNames("next-current", step.late() ? "warning" : "plain");
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
    add(usual, other(step));
  }

  private NativeDetails other(Step step) {
    var words = when.words();
    var date = new Input();
    date.setType("datetime-local");
    date.setId("next-date");
    date.getElement().setAttribute("min", when.typed(when.now()));
    step.line().due().filter(when.now()::isBefore).ifPresent(at -> date.setValue(when.typed(at)));
    var label = new NativeLabel(words.of("worker.next.date"));
    label.setFor(date);
    notAhead.addClassName("field-error");
    notAhead.getElement().setAttribute("role", "alert");
    var plan = new Action(words.of("worker.next.plan"), () -> plan(date.getValue()));
    return new NativeDetails(words.of("worker.next.other"), new Div(label, date, notAhead, plan));
  }

  private void plan(String typed) {
    try {
      var at = LocalDateTime.parse(typed).atZone(when.zone()).toInstant();
      if (at.isAfter(when.now())) {
        moves.plan(at, when.exact(at));
        return;
      }
    } catch (DateTimeException notADate) {
      // The browser shows an empty field; what to do about it is said below.
    }
    notAhead.setText(when.words().of("worker.next.not-ahead"));
  }
}
