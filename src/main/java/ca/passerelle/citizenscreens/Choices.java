package ca.passerelle.citizenscreens;

import ca.passerelle.directory.ServiceFilter;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * What one person chose on the way: kept with the page, so that it goes when the page goes.
 *
 * @param words looked for last; never in an address
 * @param list address of the list a service was opened from
 */
record Choices(ServiceFilter filter, String words, String list) {
  private static final Choices NONE = new Choices(ServiceFilter.NONE, "", "");

  static Choices of(UI page) {
    var kept = ComponentUtil.getData(page, Choices.class);
    return kept == null ? NONE : kept;
  }

  static void forget(UI page) {
    NONE.keep(page);
  }

  void keep(UI page) {
    ComponentUtil.setData(page, Choices.class, this);
  }

  Choices with(ServiceFilter other) {
    return new Choices(other, words, list);
  }

  Choices lookingFor(String other) {
    return new Choices(filter, other, list);
  }

  Choices from(String other) {
    return new Choices(filter, words, other);
  }
}
