package ca.passerelle.adminscreens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any number of things of the same kind, in their order. */
class EntryLines<T> extends Div {
  private final transient Maker<T> maker;
  private final Div lines = new Div();
  private final List<EntryLine<T>> shown = new ArrayList<>();
  private final NativeButton more;
  private final Div buttons = new Div();
  private transient Runnable changed = () -> {};
  private int ranks;

  /** Makes the line of something that is there, or an empty one. */
  interface Maker<T> {
    EntryLine<T> line(Optional<T> entry, int rank);
  }

  /** {@code key} begins the words of this kind, such as {@code admin.phones}. */
  EntryLines(String key, List<T> entries, Maker<T> maker) {
    this.maker = maker;
    addClassName("entries");
    getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
    lines.addClassName("entry-lines");
    more = new NativeButton(getTranslation(key + ".add"), _ -> show(Optional.empty()).focusFirst());
    buttons.addClassName("actions");
    add(lines, buttons);
    buttons.add(more);
    entries.forEach(entry -> show(Optional.of(entry)));
  }

  /** One more way to begin a line. */
  void offer(NativeButton other) {
    buttons.add(other);
  }

  /** Told when a line comes or goes. */
  void onChange(Runnable deed) {
    changed = deed;
  }

  EntryLine<T> show(T entry) {
    return show(Optional.of(entry));
  }

  private EntryLine<T> show(Optional<T> entry) {
    ranks++;
    var line = maker.line(entry, ranks);
    line.remove.addClickListener(_ -> {
      shown.remove(line);
      lines.remove(line);
      more.focus();
      changed.run();
    });
    shown.add(line);
    lines.add(line);
    changed.run();
    return line;
  }

  boolean valid() {
    return shown.stream().map(EntryLine::valid).reduce(true, Boolean::logicalAnd);
  }

  List<T> entries() {
    return shown.stream().map(EntryLine::entry).flatMap(Optional::stream).toList();
  }
}
