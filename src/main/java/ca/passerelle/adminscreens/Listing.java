package ca.passerelle.adminscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A real table; on a telephone each row becomes a small card whose cells name themselves. */
class Listing extends NativeTable {
  private final List<String> headings;
  private final NativeTableBody body = new NativeTableBody();

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
    var row = new NativeTableRow();
    for (int i = 0; i < cells.length; i++) {
      var cell = new NativeTableCell();
      cell.getElement().setAttribute("data-heading", headings.get(i));
      cell.add(cells[i]);
      row.add(cell);
    }
    row.getElement().setAttribute("data-words", words.toLowerCase(Locale.ROOT));
    body.add(row);
  }

  static Span text(String text) {
    return new Span(text);
  }

  /** Shows only the rows that hold all of {@code words}. */
  void narrow(String words) {
    var wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
    body.getChildren()
        .forEach(row -> {
          var held = String.valueOf(row.getElement().getAttribute("data-words"));
          row.setVisible(Arrays.stream(wanted).allMatch(held::contains));
        });
  }
}
