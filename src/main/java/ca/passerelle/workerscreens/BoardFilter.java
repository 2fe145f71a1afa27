package ca.passerelle.workerscreens;

import ca.passerelle.directory.Need;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows only what concerns one need, one language, one place or one person. */
class BoardFilter extends Div {
  private final Runnable changed;
  private final Words words;
  private final Choices need;
  private final Choices language;
  private final Choices place;
  private final Choices worker;

  BoardFilter(Board board, Words words, Runnable changed) {
    this.changed = changed;
    this.words = words;
    addClassName("board-filter");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", words.of("board.filter"));
    need = choices("need");
    board.lines().stream()
        .flatMap(line -> line.needs().stream())
        .distinct()
        .sorted(Comparator.comparingInt(Need::position))
        .forEach(one -> need.with(one.id().value(), one.label().in(words.language())));
    language = choices("language");
    distinct(board, line -> line.item().language().tag())
        .forEach(tag -> language.with(tag, words.name(new Language(tag))));
    place = choices("place");
    distinct(board, line -> line.place().in(words.language()))
        .forEach(name -> place.with(name, name));
    worker = choices("worker");
    board.team().stream()
        .sorted(Comparator.comparing(OutreachWorker::displayName))
        .forEach(one -> worker.with(one.id().value(), one.displayName()));
  }

  boolean lets(Line line) {
    return lets(need, line.needs().stream().map(one -> one.id().value()))
        && lets(language, Stream.of(line.item().language().tag()))
        && lets(place, Stream.of(line.place().in(words.language())))
        && lets(worker, line.item().claimedBy().stream().map(by -> by.value()));
  }

  private static boolean lets(Choices choice, Stream<String> values) {
    return choice.isEmpty() || values.anyMatch(choice.getValue()::equals);
  }

  private static Stream<String> distinct(Board board, Function<Line, String> value) {
    return board.lines().stream().map(value).distinct().sorted();
  }

  private Choices choices(String name) {
    var choices =
        new Choices("board-filter-" + name).with("", words.of("board.filter." + name + ".all"));
    choices.addValueChangeListener(_ -> changed.run());
    var label = new NativeLabel(words.of("board.filter." + name));
    label.setFor(choices);
    add(new Div(label, choices));
    return choices;
  }
}
