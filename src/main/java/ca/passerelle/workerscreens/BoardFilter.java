package ca.passerelle.workerscreens;

import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.stream.Stream;

/**
 * Shows only what concerns one need, one language, one place or one person. What arrives brings its
 * own choices with it.
 */
class BoardFilter extends Div {
  private final Runnable changed;
  private final Words words;
  private final Div fields = new Div();
  private final Action fold;
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
    fold = new Action("list-filter", words.of("board.filter.fold"), this::fold);
    fold.addClassName("board-filter-fold");
    fold.getElement().setAttribute("aria-expanded", "false");
    fields.addClassName("board-filter-fields");
    add(fold, fields);
    need = choices("need");
    language = choices("language");
    place = choices("place");
    worker = choices("worker");
    board.lines().forEach(this::offer);
    board.team().forEach(one -> worker.with(one.id().value(), one.displayName()));
  }

  /** Makes sure that one can ask for such requests. */
  final void offer(Line line) {
    line.needs().forEach(one -> offer(need, one.id().value(), one.label().in(words.language())));
    var tag = line.item().language().tag();
    offer(language, tag, words.name(new Language(tag)));
    var name = line.place().in(words.language());
    offer(place, name, name);
  }

  private static void offer(Choices choices, String value, String text) {
    if (!choices.offers(value)) {
      choices.withInOrder(value, text);
    }
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

  /** On a phone the choices are folded away until one asks for them. */
  private void fold() {
    boolean open = !hasClassName("open");
    setClassName("open", open);
    fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
  }

  private Choices choices(String name) {
    var choices =
        new Choices("board-filter-" + name).with("", words.of("board.filter." + name + ".all"));
    choices.addValueChangeListener(_ -> changed.run());
    var label = new NativeLabel(words.of("board.filter." + name));
    label.setFor(choices);
    fields.add(new Div(label, choices));
    return choices;
  }
}
