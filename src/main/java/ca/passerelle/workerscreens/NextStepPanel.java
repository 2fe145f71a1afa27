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
import java.util.function.Supplier;

/** When I go on with it: one tap for the usual dates, a calendar for the others. */
class NextStepPanel extends Panel {
  private final Supplier<When> now;
  private final Moves moves;
  private final Paragraph current = new Paragraph();
  private final Input date = new Input();
  private final Paragraph notAhead = new Paragraph();
  private final NativeDetails other;
  private String offered = "";

  /**
   * @param now asked when a date is chosen: a page may be open for hours
   */
  NextStepPanel(List<NextSteps.Choice> choices, Supplier<When> now, Moves moves) {
    var words = now.get().words();
    super("next", words.of("worker.next.title"));
    this.now = now;
    this.moves = moves;
    current.addClassName("next-current");
    var usual = new Div();
    usual.addClassName("choices");
    for (var choice : choices) {
      var button = new Action(words.of(choice.key()), () -> plan(choice));
      button.addClassName("choice");
      usual.add(button);
    }
    other = new NativeDetails(words.of("worker.next.other"), calendar(words));
    add(current, usual, other);
  }

  private Div calendar(Words words) {
    date.setType("datetime-local");
    date.setId("next-date");
    date.getElement().setAttribute("aria-describedby", "next-date-error");
    var label = new NativeLabel(words.of("worker.next.date"));
    label.setFor(date);
    notAhead.setId("next-date-error");
    notAhead.addClassName("field-error");
    notAhead.getElement().setAttribute("role", "alert");
    var plan = new Action(words.of("worker.next.plan"), () -> plan(date.getValue()));
    return new Div(label, date, notAhead, plan);
  }

  /** The date being chosen stays as it is. */
  void show(Step step) {
    var when = step.when();
    var words = step.words();
    current.setVisible(words.isPresent());
    current.setText(words.orElse(""));
    current.setClassName("warning", step.late());
    current.setClassName("plain", !step.late());
    date.getElement().setAttribute("min", when.typed(when.now()));
    offer(step.line().due().filter(when.now()::isBefore).map(when::typed).orElse(""));
  }

  private void offer(String planned) {
    if (date.getValue().equals(offered)) {
      date.setValue(planned);
    }
    offered = planned;
    // The page knows by it that nobody chose this date yet.
    date.getElement().setProperty("defaultValue", planned);
  }

  private void plan(NextSteps.Choice choice) {
    var when = now.get();
    var at = choice.at(when.now());
    moves.plan(at, when.exact(at));
  }

  private void plan(String typed) {
    var when = now.get();
    var ahead = ahead(typed, when);
    date.getElement().setAttribute("aria-invalid", String.valueOf(ahead.isEmpty()));
    notAhead.setText(ahead.isPresent() ? "" : when.words().of("worker.next.not-ahead"));
    if (ahead.filter(at -> moves.plan(at, when.exact(at))).isPresent()) {
      other.setOpen(false);
    }
  }

  /** Empty also for no date at all: the browser shows an empty field. */
  private static Optional<Instant> ahead(String typed, When when) {
    try {
      return Optional.of(LocalDateTime.parse(typed).atZone(when.zone()).toInstant())
          .filter(when.now()::isBefore);
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
