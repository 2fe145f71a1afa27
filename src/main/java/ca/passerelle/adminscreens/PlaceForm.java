package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.LocationEntry;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that can be said of a place. */
class PlaceForm extends Div {
  private static final List<String> KINDS = List.of("physical", "virtual");

  private final transient Optional<LocationEntry> before;
  private final TranslatedField name;
  private final TranslatedField description;
  private final Select<String> kind = new Select<>();
  private final Checkbox confidential = new Checkbox();
  private final AddressPart address;
  private final TranslatedField transportation;
  private final AccessPart access;
  private final PhonesEditor phones;

  PlaceForm(Optional<LocationEntry> before, Community community) {
    this.before = before;
    addClassName("form");
    var languages = community.languages();
    name =
        new TranslatedField(
            getTranslation("admin.field.name"),
            false,
            languages,
            before.map(LocationEntry::name).orElse(null));
    description =
        new TranslatedField(
            getTranslation("admin.place.description"),
            true,
            languages,
            before.map(LocationEntry::description).orElse(null));
    transportation =
        new TranslatedField(
            getTranslation("admin.field.transportation"),
            false,
            languages,
            before.map(LocationEntry::transportation).orElse(null));
    choices();
    address = new AddressPart(before.map(LocationEntry::address), before.map(LocationEntry::point));
    access = new AccessPart(before, languages);
    phones = new PhonesEditor(before.map(LocationEntry::phones).orElse(List.of()), languages);
    var secret = new Paragraph(getTranslation("admin.place.confidential.explain"));
    secret.addClassName("detail");
    add(
        new Part("admin.service.part.what", name, kind, description),
        new Part("admin.place.part.where", address, transportation),
        new Part("admin.place.part.confidential", confidential, secret),
        new Part("admin.field.accessibility", access),
        new Part("admin.field.phones", phones));
  }

  private void choices() {
    var kinds = new ArrayList<>(KINDS);
    before.map(LocationEntry::locationType).filter(it -> !kinds.contains(it)).ifPresent(kinds::add);
    kind.setLabel(getTranslation("admin.field.location_type"));
    kind.setItems(kinds);
    kind.setItemLabelGenerator(value -> getTranslation("admin.place.kind." + value));
    kind.setValue(before.map(LocationEntry::locationType).orElse("physical"));
    confidential.setLabel(getTranslation("admin.place.confidential"));
    confidential.setValue(before.map(LocationEntry::confidential).orElse(false));
  }

  /** {@code shortName} is for one that has none yet. */
  LocationEntry entry(String shortName) {
    return new LocationEntry(
        before.map(LocationEntry::id).orElse(shortName),
        kind.getValue(),
        name.text().orElseThrow(),
        description.text().orElse(null),
        address.address().orElse(null),
        address.point().orElse(null),
        transportation.text().orElse(null),
        access.helps().orElse(null),
        access.note().orElse(null),
        phones.entries(),
        confidential.getValue());
  }

  /** False, with the fields marked, when something is missing or wrong. */
  boolean complete() {
    boolean good = name.written();
    for (var text : List.of(description, transportation)) {
      good &= text.complete();
    }
    good &= address.valid();
    good &= access.valid();
    return phones.valid() && good;
  }

  String frenchName() {
    return name.text().map(text -> text.in(Language.FRENCH)).orElse("");
  }
}
