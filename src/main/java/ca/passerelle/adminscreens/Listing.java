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
import java.util.Arrays;
import java.util.List;

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
    row.getElement().setAttribute("data-words", Unaccented.of(words));
    body.add(row);
  }

  int size() {
    return (int) body.getChildren().count();
  }

  static Span text(String text) {
    return new Span(text);
  }

  /** Shows only the rows that hold all of {@code words}, whatever their accents; how many do. */
  int narrow(String words) {
    var wanted = Unaccented.of(words.strip()).split("\\s+", -1);
    body.getChildren()
        .forEach(row -> {
          var held = String.valueOf(row.getElement().getAttribute("data-words"));
          row.setVisible(Arrays.stream(wanted).allMatch(held::contains));
        });
    return (int) body.getChildren().filter(Component::isVisible).count();
  }
}
