package ca.passerelle.citizenscreens;

import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.directory.ServiceSummary;
import ca.passerelle.uikit.FilterBar;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;

/** Services with the filters above them. A filter that leaves nothing shows the others. */
class ServiceList extends Div {
  /** As many as one scrolls through; the rest is a touch away. */
  private static final int AT_ONCE = 40;

  private final Cards cards;
  private final Filters filters;
  private final FilterBar bar = new FilterBar();
  private final Div list = new Div();
  private final Paragraph note = new Paragraph();
  private final NativeButton more = new NativeButton();

  /**
   * Services in the order of the screen.
   *
   * @param first what {@code source} gave just now
   * @param source gives them again, as they are when somebody touches a filter
   */
  ServiceList(
      UI page, Cards cards, List<ServiceSummary> first, Supplier<List<ServiceSummary>> source) {
    this.cards = cards;
    this.filters = new Filters(cards.wording());
    addClassName("services");
    list.addClassName("service-list");
    note.addClassName("note");
    note.getElement().setAttribute("role", "status");
    more.addClassName("more");
    more.setText(say("citizen.list.more"));
    more.addClickListener(
        _ -> draw(source.get(), Choices.of(page).filter(), list.getComponentCount() + AT_ONCE));
    bar.onTouched(touched -> {
      var choices = Choices.of(page);
      choices.with(filters.toggled(choices.filter(), touched.id())).keep(page);
      draw(source.get(), Choices.of(page).filter(), AT_ONCE);
    });
    add(bar, note, list, more);
    draw(first, Choices.of(page).filter(), AT_ONCE);
  }

  private void draw(List<ServiceSummary> all, ServiceFilter filter, int atOnce) {
    bar.show(
        say("citizen.filter.label"),
        filters.shown(filter, all),
        say("citizen.filter.audience"),
        filters.audiences(filter, all));
    var left = filter.narrowed(all);
    var text = noted(filter, left);
    note.setVisible(!text.isEmpty());
    note.setText(text);
    var shown = left.isEmpty() ? all : left;
    list.removeAll();
    shown.stream().limit(atOnce).forEach(service -> list.add(cards.card(service)));
    more.setVisible(shown.size() > atOnce);
  }

  private String noted(ServiceFilter filter, List<ServiceSummary> left) {
    if (left.isEmpty()) {
      return say("citizen.filter.none");
    }
    long nowhere = left.stream().filter(service -> service.walkMinutes().isEmpty()).count();
    return filter.near() && nowhere > 0
        ? cards.wording().say("citizen.filter.near.unknown", nowhere)
        : "";
  }

  private String say(String key) {
    return cards.wording().say(key);
  }
}
