package ca.passerelle.adminscreens;

import ca.passerelle.directory.Audience;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** For whom a service is. */
class AudienceChoice extends CheckboxGroup<Audience> {
  private final transient List<Audience> before;

  AudienceChoice(List<Audience> before) {
    this.before = before;
    setLabel(getTranslation("admin.field.audience"));
    setItems(Audience.values());
    setItemLabelGenerator(audience ->
        audience == Audience.EVERYONE
            ? getTranslation("citizen.sheet.everyone")
            : getTranslation("citizen.audience." + audience.code()));
    setValue(new LinkedHashSet<>(before));
  }

  /** In the order they had, so that saving what nobody touched changes nothing. */
  List<Audience> chosen() {
    var kept = new ArrayList<>(before);
    kept.retainAll(getValue());
    getValue().stream().filter(it -> !kept.contains(it)).sorted().forEach(kept::add);
    return kept;
  }
}
