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
  private final Paragraph asked = new Paragraph();
  private final Map<WorkerId, PersonSwitch> people = new HashMap<>();
  private Optional<WorkerId> about = Optional.empty();

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
    // The focus goes into it, which says it: an alert would be read over its own answers.
    question.getElement().setAttribute("role", "group");
    asked.setId("team-question");
    question.getElement().setAttribute("aria-labelledby", "team-question");
    question
        .getElement()
        .addEventListener("keydown", _ -> about.ifPresent(this::answered))
        .setFilter("event.key === 'Escape'");
    question.setVisible(false);
    add(heading, hint, list, question);
  }

  void show() {
    long onDuty = board.team().stream().filter(OutreachWorker::onDuty).count();
    heading.setText(words.of("board.team", onDuty));
    for (var worker : board.team()) {
      var person = people.computeIfAbsent(worker.id(), _ -> add(worker));
      person.show(worker, board.load(worker.id()));
    }
    about.ifPresent(this::askStill);
  }

  private PersonSwitch add(OutreachWorker worker) {
    var person = new PersonSwitch(worker, words, this::tapped);
    list.add(new ListItem(person));
    return person;
  }

  private void tapped(OutreachWorker worker) {
    about = Optional.empty();
    question.setVisible(false);
    if (holds(worker)) {
      ask(worker);
    } else {
      toggled.accept(worker);
    }
  }

  private boolean holds(OutreachWorker worker) {
    return worker.onDuty() && board.load(worker.id()) > 0;
  }

  private void ask(OutreachWorker worker) {
    var stays = new Action(words.of("board.duty.stay"), () -> answered(worker.id()));
    var leaves =
        new Action(
                words.of("board.duty.leave"),
                () -> {
                  answered(worker.id());
                  toggled.accept(worker);
                })
            .look("primary");
    var answers = new Div(stays, leaves);
    answers.addClassName("confirmation-answers");
    say(worker);
    question.removeAll();
    question.add(asked, answers);
    question.setVisible(true);
    about = Optional.of(worker.id());
    stays.focus();
  }

  private void say(OutreachWorker worker) {
    asked.setText(words.of("board.duty.ask", worker.displayName(), board.load(worker.id())));
  }

  /** News may have answered it: they went off duty themselves, or hold nothing any more. */
  private void askStill(WorkerId id) {
    board.team().stream()
        .filter(worker -> worker.id().equals(id) && holds(worker))
        .findFirst()
        .ifPresentOrElse(this::say, () -> answered(id));
  }

  private void answered(WorkerId id) {
    about = Optional.empty();
    question.setVisible(false);
    question.removeAll();
    Optional.ofNullable(people.get(id)).ifPresent(PersonSwitch::focus);
  }
}
