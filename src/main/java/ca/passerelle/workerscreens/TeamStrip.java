package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.WorkerId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who is on duty, and how much each holds of what they can follow; a tap changes who is, after a
 * question where somebody still holds something.
 */
class TeamStrip extends Section {
  private final Board board;
  private final Words words;
  private final Consumer<OutreachWorker> toggled;
  private final H2 heading = new H2();
  private final UnorderedList list = new UnorderedList();
  private final Div question = new Div();
  private final Map<WorkerId, PersonSwitch> people = new HashMap<>();

  TeamStrip(Board board, Words words, Consumer<OutreachWorker> toggled) {
    this.board = board;
    this.words = words;
    this.toggled = toggled;
    addClassName("team");
    heading.setId("team");
    getElement().setAttribute("aria-labelledby", "team");
    var hint = new Paragraph(words.of("board.team.hint"));
    hint.addClassName("team-hint");
    hint.setVisible(!board.team().isEmpty());
    question.addClassName("confirmation");
    question.getElement().setAttribute("role", "alert");
    add(heading, hint, list, question);
  }

  void show() {
    long onDuty = board.team().stream().filter(OutreachWorker::onDuty).count();
    heading.setText(words.of("board.team", onDuty));
    for (var worker : board.team()) {
      var person = people.computeIfAbsent(worker.id(), _ -> add(worker));
      person.show(worker, board.load(worker.id()));
    }
  }

  private PersonSwitch add(OutreachWorker worker) {
    var person = new PersonSwitch(worker, words, this::tapped);
    list.add(new ListItem(person));
    return person;
  }

  private void tapped(OutreachWorker worker) {
    question.removeAll();
    long held = board.load(worker.id());
    if (worker.onDuty() && held > 0) {
      ask(worker, held);
    } else {
      toggled.accept(worker);
    }
  }

  private void ask(OutreachWorker worker, long held) {
    var stays = new Action(words.of("board.duty.stay"), () -> answered(worker));
    var leaves =
        new Action(
                words.of("board.duty.leave"),
                () -> {
                  answered(worker);
                  toggled.accept(worker);
                })
            .look("primary");
    var answers = new Div(stays, leaves);
    answers.addClassName("confirmation-answers");
    question.add(new Paragraph(words.of("board.duty.ask", worker.displayName(), held)), answers);
    stays.focus();
  }

  private void answered(OutreachWorker worker) {
    question.removeAll();
    Optional.ofNullable(people.get(worker.id())).ifPresent(PersonSwitch::focus);
  }
}
