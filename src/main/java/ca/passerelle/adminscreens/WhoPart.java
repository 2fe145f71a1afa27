package ca.passerelle.adminscreens;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.ServiceAreaEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For whom a service is, where one must live, and how to go about it. */
class WhoPart extends Div {
  private static final int LENGTH = 2000;
  private static final int OLDEST = 120;
  private static final int AGE_LENGTH = 3;

  private final AudienceChoice audience;
  private final TextField minimumAge;
  private final TextField maximumAge;
  private final TranslatedField eligibility;
  private final TranslatedField howTo;
  private final EntryLines<ServiceAreaEntry> areas;

  WhoPart(Optional<ServiceEntry> before, List<Language> languages) {
    addClassName("who-part");
    audience = new AudienceChoice(before.map(ServiceEntry::audience).orElse(List.of()));
    minimumAge = age("admin.field.minimum_age", before.map(ServiceEntry::minimumAge));
    maximumAge = age("admin.field.maximum_age", before.map(ServiceEntry::maximumAge));
    eligibility =
        text("admin.service.eligibility", before.map(ServiceEntry::eligibility), languages);
    howTo = text("admin.service.how-to", before.map(ServiceEntry::howTo), languages);
    areas =
        new EntryLines<>(
            "admin.areas",
            before.map(ServiceEntry::serviceAreas).orElse(List.of()),
            (area, rank) -> new AreaLine(area, rank, languages));
    var ages = new Div(minimumAge, maximumAge);
    ages.addClassName("figures");
    add(audience, ages, eligibility, howTo, areas);
  }

  private TextField age(String key, Optional<Integer> years) {
    var field = new TextField(getTranslation(key));
    field.setMaxLength(AGE_LENGTH);
    field.setAllowedCharPattern("[0-9]");
    field.setValue(years.map(String::valueOf).orElse(""));
    field.addValueChangeListener(_ -> field.setInvalid(false));
    return field;
  }

  private TranslatedField text(String key, Optional<Translated> value, List<Language> languages) {
    return new TranslatedField(getTranslation(key), true, languages, value.orElse(null))
        .upTo(LENGTH);
  }

  boolean valid() {
    boolean good = eligibility.complete();
    good &= howTo.complete();
    good &= areas.valid();
    boolean known = age(minimumAge).map(it -> it <= OLDEST).orElse(true);
    var oldest = age(maximumAge);
    boolean ordered =
        oldest
            .map(it -> it <= OLDEST && age(minimumAge).map(from -> from <= it).orElse(true))
            .orElse(true);
    good &= Fields.check(minimumAge, known, "admin.bad-age");
    return Fields.check(maximumAge, ordered, "admin.bad-ages") && good;
  }

  private static Optional<Integer> age(TextField field) {
    return Optional.of(field.getValue().strip())
        .filter(typed -> typed.matches("[0-9]{1,3}"))
        .map(Integer::valueOf);
  }

  List<Audience> audience() {
    return audience.chosen();
  }

  @Nullable Integer minimumAge() {
    return age(minimumAge).orElse(null);
  }

  @Nullable Integer maximumAge() {
    return age(maximumAge).orElse(null);
  }

  @Nullable Translated eligibility() {
    return eligibility.text().orElse(null);
  }

  @Nullable Translated howTo() {
    return howTo.text().orElse(null);
  }

  List<ServiceAreaEntry> areas() {
    return areas.entries();
  }
}
