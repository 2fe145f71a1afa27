package ca.passerelle.workerscreens;

import ca.passerelle.contact.Outcome;
import ca.passerelle.contact.UnmetNeed;
import ca.passerelle.directory.Need;
import ca.passerelle.shared.NeedId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How it ended. Where no service could be found, what was missing and why is asked. */
class ClosePanel extends Panel {
  private final List<Need> needs;
  private final List<NeedId> asked;
  private final Moves moves;
  private final Words words;
  private final Div outcomes = new Div();
  private final Div confirmation = new Div();

  ClosePanel(List<Need> needs, List<NeedId> asked, Moves moves, Words words) {
    super("close", words.of("worker.close.title"));
    this.needs = needs;
    this.asked = asked;
    this.moves = moves;
    this.words = words;
    outcomes.addClassName("choices");
    confirmation.addClassName("confirmation");
    for (var outcome : Outcome.values()) {
      var button = new Action(words.of("outcome", outcome), () -> chosen(outcome));
      button.addClassName("choice");
      button.getElement().setAttribute("aria-pressed", "false");
      outcomes.add(button);
    }
    add(outcomes, confirmation);
  }

  private void chosen(Outcome outcome) {
    outcomes
        .getChildren()
        .forEach(button ->
            button
                .getElement()
                .setAttribute(
                    "aria-pressed",
                    String.valueOf(
                        ((Action) button).getText().equals(words.of("outcome", outcome)))));
    confirmation.removeAll();
    if (outcome == Outcome.NO_SERVICE_FOUND) {
      askWhatIsMissing();
    } else {
      confirmation.add(confirm(() -> moves.close(outcome, Optional.empty())));
    }
  }

  private void askWhatIsMissing() {
    var need = new Choices("unmet-need").with("", words.of("worker.close.choose-need"));
    Stream.concat(
            needs.stream().filter(one -> asked.contains(one.id())),
            needs.stream().filter(one -> !asked.contains(one.id())))
        .forEach(one -> need.with(one.id().value(), one.label().in(words.language())));
    asked.stream().findFirst().ifPresent(one -> need.setValue(one.value()));
    var needLabel = new NativeLabel(words.of("worker.close.which-need"));
    needLabel.setFor(need);
    var reason = new Choices("unmet-reason").with("", words.of("worker.close.choose"));
    for (var one : UnmetNeed.Reason.values()) {
      reason.with(one.name(), words.of("unmet", one));
    }
    var reasonLabel = new NativeLabel(words.of("worker.close.why"));
    reasonLabel.setFor(reason);
    var missing = new Paragraph();
    missing.addClassName("field-error");
    missing.getElement().setAttribute("role", "alert");
    confirmation.add(needLabel, need, reasonLabel, reason, missing);
    confirmation.add(
        confirm(() -> {
          if (need.isEmpty() || reason.isEmpty()) {
            missing.setText(words.of("worker.refused.unmet-need"));
            return;
          }
          moves.close(
              Outcome.NO_SERVICE_FOUND,
              Optional.of(
                  new UnmetNeed(
                      new NeedId(need.getValue()), UnmetNeed.Reason.valueOf(reason.getValue()))));
        }));
  }

  private Action confirm(Runnable close) {
    return new Action("check", words.of("worker.close.confirm"), close).look("primary");
  }
}
