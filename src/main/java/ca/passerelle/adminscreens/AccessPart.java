package ca.passerelle.adminscreens;

import ca.passerelle.directory.LocationEntry;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What helps to get in; that nobody knows is another answer than that nothing does. */
class AccessPart extends Div {
  private static final List<String> HELPS =
      List.of(
          "step-free-entrance",
          "automatic-door",
          "elevator",
          "accessible-toilet",
          "grab-bars",
          "hearing-loop",
          "sign-language",
          "braille",
          "service-dog",
          "stroller-space",
          "wheelchair-space",
          "reserved-parking",
          "quiet-space",
          "seating",
          "gender-neutral-toilet",
          "baby-changing",
          "pets-welcome");

  private final transient List<String> before;
  private final Checkbox known = new Checkbox();
  private final CheckboxGroup<String> helps = new CheckboxGroup<>();
  private final TranslatedField note;

  AccessPart(Optional<LocationEntry> place, List<Language> languages) {
    var said = place.map(LocationEntry::accessibility);
    before = said.orElse(List.of());
    addClassName("access-part");
    known.setLabel(getTranslation("admin.place.access.known"));
    known.setValue(said.isPresent());
    helps.setLabel(getTranslation("admin.place.access"));
    var all = new LinkedHashSet<>(HELPS);
    all.addAll(before);
    helps.setItems(all);
    helps.setItemLabelGenerator(code -> getTranslation("citizen.access." + code));
    helps.setValue(new LinkedHashSet<>(before));
    helps.setVisible(known.getValue());
    known.addValueChangeListener(_ -> helps.setVisible(known.getValue()));
    note =
        new TranslatedField(
            getTranslation("admin.field.accessibility_note"),
            false,
            languages,
            place.map(LocationEntry::accessibilityNote).orElse(null));
    add(known, helps, note);
  }

  boolean valid() {
    return note.complete();
  }

  /** Empty: nobody knows. In the order they had, so that what nobody touched stays. */
  Optional<List<String>> helps() {
    if (!known.getValue()) {
      return Optional.empty();
    }
    var kept = new ArrayList<>(before);
    kept.retainAll(helps.getValue());
    HELPS.stream()
        .filter(help -> helps.getValue().contains(help) && !kept.contains(help))
        .forEach(kept::add);
    return Optional.of(kept);
  }

  Optional<Translated> note() {
    return note.text();
  }
}
