package ca.passerelle.citizenscreens;

import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.directory.Shown;
import ca.passerelle.directory.Viewer;
import ca.passerelle.uikit.FilterBar;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.StringJoiner;
import java.util.function.Function;

/** Services with the filters above them. A filter that leaves nothing shows the others. */
class ServiceList extends Div {
  /** As many as one scrolls through; the rest is a touch away. */
  private static final int AT_ONCE = 40;

  private final Cards cards;
  private final Filters filters;
  private final FilterBar bar = new FilterBar();
  private final Div list = new Div();
  private final Paragraph note;
  private final NativeButton more = new NativeButton();
  private final NativeButton anew = new NativeButton();

  /**
   * Services in the order of the screen.
   *
   * @param first what {@code source} gave just now, as {@link #first} asks for it
   * @param note says how many there are; it stays where the list is made anew, so that it is heard
   * @param source gives them again, as they are when somebody touches a filter
   */
  ServiceList(
      UI page,
      Cards cards,
      Viewer viewer,
      Shown first,
      Paragraph note,
      Function<Viewer, Shown> source) {
    this.cards = cards;
    this.note = note;
    this.filters = new Filters(cards.wording());
    addClassName("services");
    list.addClassName("service-list");
    more.addClassName("more");
    more.setText(say("citizen.list.more"));
    more.addClickListener(_ -> {
      var narrowed = narrowed(page, viewer, list.getComponentCount() + AT_ONCE);
      draw(source.apply(narrowed), narrowed);
    });
    bar.onTouched(touched -> {
      var choices = Choices.of(page);
      choices.with(filters.toggled(choices.filter(), touched.id())).keep(page);
      draw(source.apply(first(page, viewer)), first(page, viewer));
    });
    anew.addClassName("more");
    anew.setText(say("citizen.filter.anew"));
    anew.addClickListener(_ -> {
      Choices.of(page).with(ServiceFilter.NONE).keep(page);
      draw(source.apply(first(page, viewer)), first(page, viewer));
      bar.focus();
    });
    add(bar, anew, list, more);
    draw(first, first(page, viewer));
  }

  /** What is read aloud when it changes. */
  static Paragraph note() {
    var note = new Paragraph();
    note.addClassName("note");
    note.getElement().setAttribute("role", "status");
    return note;
  }

  /** Whoever sees a list first, with the filters they chose on another. */
  static Viewer first(UI page, Viewer viewer) {
    return narrowed(page, viewer, AT_ONCE);
  }

  private static Viewer narrowed(UI page, Viewer viewer, int most) {
    return viewer.narrowing(Choices.of(page).filter(), most);
  }

  private void draw(Shown shown, Viewer viewer) {
    var filter = viewer.filter();
    bar.show(
        say("citizen.filter.label"),
        filters.shown(filter, shown),
        say("citizen.filter.audience"),
        filters.audiences(filter, shown));
    bar.setVisible(!filter.equals(ServiceFilter.NONE) || tellsApart(shown));
    note.setText(noted(filter, shown));
    anew.setVisible(shown.left() == 0);
    list.removeAll();
    shown.services().forEach(service -> list.add(cards.card(service)));
    more.setVisible(shown.services().size() < (shown.left() == 0 ? shown.all() : shown.left()));
  }

  /** Of a list that says nothing of its services, filters would leave nothing. */
  private static boolean tellsApart(Shown shown) {
    var counts = shown.counts();
    boolean anythingKnown =
        shown.anyPlaceKnown()
            || counts.open() + counts.free() + counts.stepFree() + counts.language() > 0;
    return shown.all() > 1
        && (anythingKnown
            || counts.audiences().values().stream().anyMatch(it -> it > 0 && it < shown.all()));
  }

  private String noted(ServiceFilter filter, Shown shown) {
    if (shown.left() == 0) {
      return say("citizen.filter.none");
    }
    var text = new StringJoiner(" ").add(counted(filter, shown));
    if (filter.near()) {
      text.add(say("citizen.filter.nearest"));
      if (shown.nowhere() > 0) {
        text.add(cards.wording().say("citizen.filter.near.unknown", shown.nowhere()));
      }
    }
    return text.toString();
  }

  private String counted(ServiceFilter filter, Shown shown) {
    return filter.equals(ServiceFilter.NONE)
        ? cards.wording().say("citizen.list.count", shown.all())
        : cards.wording().say("citizen.filter.left", shown.left(), shown.all());
  }

  private String say(String key) {
    return cards.wording().say(key);
  }
}
