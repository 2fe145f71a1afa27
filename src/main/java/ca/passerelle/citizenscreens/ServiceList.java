package ca.passerelle.citizenscreens;

import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.directory.ServiceSummary;
import ca.passerelle.uikit.FilterBar;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;

/** Services with the filters above them. A filter that leaves nothing shows the others. */
class ServiceList extends Div {
  private final Cards cards;
  private final Filters filters;
  private final Function<ServiceFilter, List<ServiceSummary>> source;
  private final FilterBar bar = new FilterBar();
  private final Div list = new Div();
  private final Paragraph note = new Paragraph();

  /** {@code source} gives the services that pass a filter, in the order of the screen. */
  ServiceList(UI page, Cards cards, Function<ServiceFilter, List<ServiceSummary>> source) {
    this.cards = cards;
    this.filters = new Filters(cards.wording());
    this.source = source;
    addClassName("services");
    list.addClassName("service-list");
    note.addClassName("note");
    note.getElement().setAttribute("role", "status");
    bar.onTouched(touched -> {
      var choices = Choices.of(page);
      choices.with(filters.toggled(choices.filter(), touched.id())).keep(page);
      draw(Choices.of(page).filter());
    });
    add(bar, note, list);
    draw(Choices.of(page).filter());
  }

  private void draw(ServiceFilter filter) {
    bar.show(
        say("citizen.filter.label"),
        filters.shown(filter),
        say("citizen.filter.audience"),
        filters.audiences(filter));
    var found = source.apply(filter);
    note.setVisible(found.isEmpty());
    note.setText(found.isEmpty() ? say("citizen.filter.none") : "");
    list.removeAll();
    (found.isEmpty() ? source.apply(ServiceFilter.NONE) : found)
        .forEach(service -> list.add(cards.card(service)));
  }

  private String say(String key) {
    return cards.wording().say(key);
  }
}
