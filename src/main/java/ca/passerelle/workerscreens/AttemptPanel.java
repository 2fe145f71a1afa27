package ca.passerelle.workerscreens;

import ca.passerelle.contact.Attempt;
import ca.passerelle.contact.Attempt.Result;
import ca.passerelle.contact.Way;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two taps: how I tried, then what came of it. A note is optional. */
class AttemptPanel extends Panel {
  private final Moves moves;
  private final Words words;
  private final Div ways = new Div();
  private final Div results = new Div();
  private final TextBox note = new TextBox("attempt-note", 500);
  private final NativeDetails optional;

  AttemptPanel(Way asked, Moves moves, Words words) {
    super("attempt", words.of("worker.attempt.title"));
    this.moves = moves;
    this.words = words;
    ways.addClassNames("choices", "ways");
    results.addClassNames("choices", "results");
    results.getElement().setAttribute("aria-live", "polite");
    order(asked)
        .forEach(way -> {
          var button = new Action(WayIcons.of(way), words.of("attempt", way), () -> chosen(way));
          button.addClassName("choice");
          button.getElement().setAttribute("aria-expanded", "false");
          ways.add(button);
        });
    var label = new NativeLabel(words.of("worker.attempt.note"));
    label.setFor(note);
    var hint = new Paragraph(words.of("worker.attempt.note-hint"));
    optional = new NativeDetails(words.of("worker.attempt.add-note"), new Div(label, hint, note));
    add(ways, results, optional);
  }

  /** The way the person asked for comes first. */
  private static List<Attempt.Way> order(Way asked) {
    var first =
        switch (asked) {
          case CALL -> Attempt.Way.CALL;
          case TEXT -> Attempt.Way.TEXT;
          case EMAIL -> Attempt.Way.EMAIL;
          case MEET -> Attempt.Way.MEET;
          case TRUSTED_PERSON -> Attempt.Way.TRUSTED_PERSON;
          case CODE -> Attempt.Way.MESSAGE;
        };
    return Stream.concat(
            Stream.of(first),
            Stream.of(Attempt.Way.values())
                .filter(way -> way != first && way != Attempt.Way.MESSAGE))
        .toList();
  }

  private void chosen(Attempt.Way way) {
    expand(Optional.of(words.of("attempt", way)));
    results.removeAll();
    for (var result : results(way)) {
      var button = new Action(words.of("result", result), () -> log(way, result));
      button.addClassName("choice");
      results.add(button);
    }
  }

  private void expand(Optional<String> chosen) {
    ways.getChildren()
        .forEach(button -> {
          boolean expanded = chosen.filter(((Action) button).getText()::equals).isPresent();
          button.getElement().setAttribute("aria-expanded", String.valueOf(expanded));
        });
  }

  private void log(Attempt.Way way, Result result) {
    var said = Optional.of(note.getValue().strip()).filter(text -> !text.isEmpty());
    if (moves.log(way, result, said)) {
      note.clear();
      optional.setOpen(false);
      results.removeAll();
      expand(Optional.empty());
    }
  }

  private static List<Result> results(Attempt.Way way) {
    return switch (way) {
      case CALL ->
          List.of(Result.REACHED, Result.NO_ANSWER, Result.VOICEMAIL_LEFT, Result.WRONG_NUMBER);
      case TEXT -> List.of(Result.MESSAGE_SENT, Result.REACHED, Result.WRONG_NUMBER);
      case EMAIL -> List.of(Result.MESSAGE_SENT, Result.REACHED);
      case MEET -> List.of(Result.MET, Result.NOT_SHOWN);
      case TRUSTED_PERSON -> List.of(Result.REACHED, Result.MESSAGE_SENT, Result.NO_ANSWER);
      case MESSAGE -> List.of(Result.MESSAGE_SENT, Result.REACHED);
    };
  }
}
