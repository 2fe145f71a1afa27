package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an editor may change of a service; what is not here stays as it was. */
class ServiceForm extends Div {
  private static final int WHO_LENGTH = 2000;

  private final transient ServiceEntry before;
  private final transient LocalDate today;
  private final TranslatedField name;
  private final TranslatedField summary;
  private final TranslatedField description;
  private final TranslatedField alert;
  private final TranslatedField eligibility;
  private final TranslatedField howTo;
  private final NeedsChoice needs;
  private final Select<Status> status = new Select<>();
  private final CostPart cost;
  private final ContactPart contact;
  private final Checkbox verified = new Checkbox();
  private final List<HoursEditor> hours = new ArrayList<>();

  ServiceForm(
      ServiceEntry entry,
      Community community,
      List<Need> allNeeds,
      Map<String, Translated> places,
      LocalDate today) {
    this.before = entry;
    this.today = today;
    addClassName("form");
    var languages = community.languages();
    name = text("admin.service.name", false, languages, entry.name());
    summary = text("admin.service.summary", false, languages, entry.summary());
    description = text("admin.service.description", true, languages, entry.description());
    alert = text("admin.service.alert", false, languages, entry.alert());
    eligibility =
        text("admin.service.eligibility", true, languages, entry.eligibility()).upTo(WHO_LENGTH);
    howTo = text("admin.service.how-to", true, languages, entry.howTo()).upTo(WHO_LENGTH);
    cost = new CostPart(entry.cost(), languages);
    contact = new ContactPart(entry.phones(), entry.email(), entry.website(), languages);
    needs = new NeedsChoice(entry.needs(), allNeeds);
    choices(entry);
    add(
        new Part("admin.service.part.what", name, summary, description, needs),
        new Part("admin.service.part.state", status, alert, verified),
        new Part("admin.service.part.who", eligibility, howTo),
        new Part("admin.service.part.cost", cost),
        new Part("admin.service.part.contact", contact));
    var where = new Part("admin.service.part.hours");
    entry
        .at()
        .forEach(site -> {
          var place = places.get(site.location());
          var editor =
              new HoursEditor(
                  place == null ? site.location() : place.in(Language.of(getLocale())), site);
          hours.add(editor);
          where.add(editor);
        });
    if (!entry.at().isEmpty()) {
      add(where);
    }
  }

  private TranslatedField text(
      String key, boolean lengthy, List<Language> languages, @Nullable Translated value) {
    return new TranslatedField(getTranslation(key), lengthy, languages, value);
  }

  private void choices(ServiceEntry entry) {
    status.setLabel(getTranslation("admin.services.status"));
    status.setItems(Status.values());
    status.setItemLabelGenerator(value -> getTranslation("admin.status." + value.code()));
    status.setValue(entry.status());
    verified.setLabel(getTranslation("admin.service.verified", Dates.day(today, getLocale())));
  }

  /** What the service becomes; empty, with the fields marked, when something is missing. */
  Optional<ServiceEntry> entry() {
    if (!complete()) {
      return Optional.empty();
    }
    return Optional.of(
        new ServiceEntry(
            before.id(),
            before.organization(),
            name.text().orElseThrow(),
            summary.text().orElse(null),
            description.text().orElse(null),
            needs.chosen(),
            status.getValue(),
            before.audience(),
            before.minimumAge(),
            before.maximumAge(),
            eligibility.text().orElse(null),
            before.languages(),
            before.interpretation(),
            cost.cost(),
            before.documents(),
            howTo.text().orElse(null),
            contact.phones(),
            contact.email(),
            contact.website(),
            alert.text().orElse(null),
            verified.getValue() ? today : before.assuredDate(),
            hours.stream().map(HoursEditor::site).toList(),
            before.contacts(),
            before.serviceAreas()));
  }

  private boolean complete() {
    boolean good = name.written();
    for (var text : List.of(summary, description, alert, eligibility, howTo)) {
      good &= text.complete();
    }
    good &= needs.some();
    good &= cost.valid();
    good &= contact.valid();
    return hours.stream().map(HoursEditor::valid).reduce(true, Boolean::logicalAnd) && good;
  }
}
