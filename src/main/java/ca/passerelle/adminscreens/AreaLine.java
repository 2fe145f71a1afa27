package ca.passerelle.adminscreens;

import ca.passerelle.directory.ServiceAreaEntry;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** A place in words, where one must live to have a service. */
class AreaLine extends EntryLine<ServiceAreaEntry> {
  private final TranslatedField name;
  private final TranslatedField description;

  AreaLine(Optional<ServiceAreaEntry> area, int rank, List<Language> languages) {
    super("admin.areas", rank);
    name =
        new TranslatedField(
            getTranslation("admin.areas.name"),
            false,
            languages,
            area.map(ServiceAreaEntry::name).orElse(null));
    description =
        new TranslatedField(
            getTranslation("admin.areas.description"),
            false,
            languages,
            area.map(ServiceAreaEntry::description).orElse(null));
    var last = new Div(remove);
    last.addClassName("entry-first");
    add(name, description, last);
  }

  @Override
  boolean valid() {
    boolean described = description.complete();
    return ((name.isEmpty() && description.isEmpty()) || name.written()) && described;
  }

  @Override
  Optional<ServiceAreaEntry> entry() {
    return name.text().map(text -> new ServiceAreaEntry(text, description.text().orElse(null)));
  }

  @Override
  void focusFirst() {
    name.focusFirst();
  }
}
