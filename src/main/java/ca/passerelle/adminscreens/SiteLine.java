package ca.passerelle.adminscreens;

import ca.passerelle.directory.SiteEntry;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** One of the places where a service is given, and its hours there. */
class SiteLine extends EntryLine<SiteEntry> {
  private final ComboBox<String> place;
  private final TranslatedField description;
  private final HoursEditor hours;

  SiteLine(Optional<SiteEntry> site, int rank, Choice.Offer places, List<Language> languages) {
    super("admin.sites", rank);
    addClassName("site-line");
    place = Choice.of(getTranslation("admin.sites.place"), places);
    site.map(SiteEntry::location).ifPresent(place::setValue);
    description =
        new TranslatedField(
            getTranslation("admin.sites.description"),
            false,
            languages,
            site.map(SiteEntry::description).orElse(null));
    hours =
        new HoursEditor(
            site.orElseGet(() -> new SiteEntry("", null, null, List.of(), null)), languages);
    var first = new Div(place, remove);
    first.addClassName("entry-first");
    add(first, description, hours);
  }

  @Override
  boolean valid() {
    boolean chosen = place.getValue() != null;
    place.setErrorMessage(getTranslation("admin.sites.missing"));
    place.setInvalid(!chosen);
    boolean good = description.complete() && chosen;
    return hours.valid() && good;
  }

  @Override
  Optional<SiteEntry> entry() {
    return Optional.ofNullable(place.getValue())
        .map(location ->
            hours.on(
                new SiteEntry(location, null, null, List.of(), description.text().orElse(null))));
  }

  @Override
  void focusFirst() {
    place.focus();
  }
}
