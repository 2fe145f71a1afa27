package ca.passerelle.adminscreens;

import ca.passerelle.directory.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;

/**
 * A list of which only one page is read and shown, however long it is; what is typed is looked for
 * in the whole of it.
 */
class Pages<T> extends Div {
  /** Nobody reads further without turning the page. */
  static final int MOST = 100;

  private static final int PAUSE_MILLIS = 200;

  private final Listing listing;
  private final transient Source<T> source;
  private final transient Function<T, List<Component>> cells;
  private final TextField words = new TextField();
  private final Div shown = new Div();
  private final NativeButton before;
  private final NativeButton after;
  private final Div turning = new Div();
  private int from;

  /** Where a page comes from; empty words find everything. */
  interface Source<T> {
    Page<T> read(String words, Page.Part part);
  }

  /** {@code first} is what to find first. */
  Pages(Listing listing, String first, Source<T> source, Function<T, List<Component>> cells) {
    this.listing = listing;
    this.source = source;
    this.cells = cells;
    addClassName("pages");
    words.setLabel(getTranslation("admin.find"));
    words.setClearButtonVisible(true);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValueChangeTimeout(PAUSE_MILLIS);
    words.setValue(first);
    words.addValueChangeListener(_ -> fromTheStart());
    // Not the field's own helper text: that is read out on entering the field only.
    shown.addClassName("detail");
    shown.getElement().setAttribute("role", "status");
    before = new NativeButton(getTranslation("admin.find.before"), _ -> turn(-MOST));
    after = new NativeButton(getTranslation("admin.find.after"), _ -> turn(MOST));
    turning.add(before, after);
    turning.addClassName("actions");
    add(listing, turning);
    again();
  }

  /** The field, other ways to narrow the list, and how much is shown. */
  Div search(Component... others) {
    var search = new Div(words);
    search.addClassName("narrowing");
    search.add(others);
    search.add(shown);
    return search;
  }

  String words() {
    return words.getValue();
  }

  private void turn(int pages) {
    from = Math.max(0, from + pages);
    again();
    listing.getElement().executeJs("this.scrollIntoView({block: 'start'})");
  }

  final void fromTheStart() {
    from = 0;
    again();
  }

  /** Reads the page anew. */
  final void again() {
    var page = source.read(words.getValue(), new Page.Part(from, MOST));
    while (page.items().isEmpty() && from > 0) {
      from = Math.max(0, from - MOST); // the last row of the last page went
      page = source.read(words.getValue(), new Page.Part(from, MOST));
    }
    listing.only(page.items().stream().map(cells).toList());
    int last = from + page.items().size();
    shown.setText(
        page.items().size() == page.total()
            ? getTranslation("admin.find.count", page.total())
            : getTranslation("admin.find.page", from + 1, last, page.total()));
    // Pressed for the last time they keep their place, and the keyboard its own.
    before.setEnabled(from > 0);
    after.setEnabled(last < page.total());
    turning.setVisible(page.total() > MOST);
  }
}
