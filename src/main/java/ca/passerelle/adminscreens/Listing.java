package ca.passerelle.adminscreens;

import ca.passerelle.shared.Unaccented;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A real table; on a telephone each row becomes a small card whose cells name themselves. Of a very
 * long one only the beginning is shown, until it is narrowed.
 */
class Listing extends NativeTable {
  /** Nobody reads further, and a browser suffers. */
  private static final int MOST_SHOWN = 200;

  private final List<String> headings;
  private final NativeTableBody body = new NativeTableBody();
  private final transient List<Line> lines = new ArrayList<>();
  private List<Integer> found = List.of();
  private int most = Integer.MAX_VALUE;

  /** A row, and how it is made when it is shown. */
  private record Line(String words, Supplier<List<Component>> cells) {}

  Listing(String caption, String... headings) {
    this.headings = List.of(headings);
    addClassName("listing");
    setCaptionText(caption);
    var row = new NativeTableRow();
    for (var heading : headings) {
      var cell = new NativeTableHeaderCell(heading);
      cell.getElement().setAttribute("scope", "col");
      row.add(cell);
    }
    add(new NativeTableHeader(row), body);
  }

  /** One cell for each heading. */
  void row(String words, Component... cells) {
    var line = new Line(Unaccented.of(words), () -> List.of(cells));
    lines.add(line);
    show(line);
  }

  /** The same, made each time it is shown; of a very long list only the first are. */
  void row(String words, Supplier<List<Component>> cells) {
    most = MOST_SHOWN;
    var line = new Line(Unaccented.of(words), cells);
    lines.add(line);
    if (lines.size() <= most) {
      show(line);
    }
  }

  /** These rows, and nothing else. */
  void only(List<List<Component>> rows) {
    body.removeAll();
    rows.forEach(this::add);
  }

  private void show(Line line) {
    add(line.cells().get());
  }

  private void add(List<Component> cells) {
    var row = new NativeTableRow();
    for (int i = 0; i < cells.size(); i++) {
      var cell = new NativeTableCell();
      cell.getElement().setAttribute("data-heading", headings.get(i));
      cell.add(cells.get(i));
      row.add(cell);
    }
    body.add(row);
  }

  /** So many rows are shown at most. */
  int most() {
    return most;
  }

  int size() {
    return lines.size();
  }

  static Span text(String text) {
    return new Span(text);
  }

  /** Shows only the rows that hold all of {@code words}, whatever their accents; how many do. */
  int narrow(String words) {
    var wanted = Unaccented.of(words.strip()).split("\\s+", -1);
    found =
        IntStream.range(0, lines.size())
            .filter(row -> Arrays.stream(wanted).allMatch(lines.get(row).words()::contains))
            .boxed()
            .toList();
    showAgain();
    return found.size();
  }

  /** Which rows the last narrowing found, from 0 in the order they came. */
  List<Integer> found() {
    return found;
  }

  /** Makes the cells anew. */
  void showAgain() {
    body.removeAll();
    found.stream().limit(most).map(lines::get).forEach(this::show);
  }
}
