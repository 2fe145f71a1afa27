package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.Cost;
import ca.passerelle.directory.CostEntry;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an editor may change of a service; what is not here stays as it was. */
class ServiceForm extends Div {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,5}([.,][0-9]{1,2})?");

  private final transient ServiceEntry before;
  private final transient LocalDate today;
  private final TranslatedField name;
  private final TranslatedField summary;
  private final TranslatedField description;
  private final TranslatedField alert;
  private final TranslatedField eligibility;
  private final TranslatedField howTo;
  private final TranslatedField costText;
  private final CheckboxGroup<Need> needs = new CheckboxGroup<>();
  private final Select<Status> status = new Select<>();
  private final Select<Cost.Kind> cost = new Select<>();
  private final TextField amount = new TextField();
  private final TextField phone = new TextField();
  private final TextField email = new TextField();
  private final TextField website = new TextField();
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
    eligibility = text("admin.service.eligibility", true, languages, entry.eligibility());
    howTo = text("admin.service.how-to", true, languages, entry.howTo());
    var known = entry.cost();
    costText =
        text(
            "admin.service.cost.text",
            false,
            languages,
            known == null ? null : known.description());
    choices(entry, allNeeds);
    contact(entry);
    add(
        part("admin.service.part.what", name, summary, description, needs),
        part("admin.service.part.state", status, alert, verified),
        part("admin.service.part.who", eligibility, howTo),
        part("admin.service.part.cost", cost, amount, costText),
        part("admin.service.part.contact", phone, email, website));
    var where = part("admin.service.part.hours");
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

  private Section part(String key, Component... content) {
    var part = new Section(new H2(getTranslation(key)));
    part.addClassName("part");
    part.add(content);
    return part;
  }

  private void choices(ServiceEntry entry, List<Need> allNeeds) {
    needs.setLabel(getTranslation("admin.service.needs"));
    needs.setItems(allNeeds);
    needs.setItemLabelGenerator(need -> need.label().in(Language.of(getLocale())));
    needs.setValue(
        allNeeds.stream()
            .filter(need -> entry.needs().contains(need.id()))
            .collect(Collectors.toSet()));
    status.setLabel(getTranslation("admin.services.status"));
    status.setItems(Status.values());
    status.setItemLabelGenerator(value -> getTranslation("admin.status." + value.code()));
    status.setValue(entry.status());
    cost.setLabel(getTranslation("admin.service.cost"));
    cost.setItems(Cost.Kind.values());
    cost.setItemLabelGenerator(value -> getTranslation("admin.cost." + value.code()));
    var known = entry.cost();
    cost.setValue(known == null ? Cost.Kind.UNKNOWN : known.option());
    amount.setLabel(getTranslation("admin.service.amount"));
    if (known != null && known.amount() != null) {
      amount.setValue(known.amount().toPlainString());
    }
    verified.setLabel(getTranslation("admin.service.verified", today));
  }

  private void contact(ServiceEntry entry) {
    phone.setLabel(getTranslation("admin.service.phone"));
    phone.setValue(entry.phones().isEmpty() ? "" : entry.phones().getFirst().number());
    email.setLabel(getTranslation("admin.service.email"));
    var address = entry.email();
    email.setValue(address == null ? "" : address.value());
    website.setLabel(getTranslation("admin.service.website"));
    website.setValue(Objects.requireNonNullElse(entry.website(), ""));
    List.of(phone, email, website, amount)
        .forEach(field -> field.addValueChangeListener(_ -> field.setInvalid(false)));
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
            chosenNeeds(),
            status.getValue(),
            before.audience(),
            before.minimumAge(),
            before.maximumAge(),
            eligibility.text().orElse(null),
            before.languages(),
            before.interpretation(),
            chosenCost(),
            before.documents(),
            howTo.text().orElse(null),
            phones(),
            email.isEmpty() ? null : EmailAddress.typed(email.getValue()).orElse(null),
            website.isEmpty() ? null : website.getValue().strip(),
            alert.text().orElse(null),
            verified.getValue() ? today : before.assuredDate(),
            hours.stream().map(HoursEditor::site).toList(),
            before.contacts(),
            before.serviceAreas()));
  }

  private boolean complete() {
    boolean good = true;
    if (name.text().isEmpty()) {
      name.refuse(getTranslation("admin.french-missing"));
      good = false;
    }
    for (var text : Set.of(summary, description, alert, eligibility, howTo, costText)) {
      if (text.lacksFrench()) {
        text.refuse(getTranslation("admin.french-missing"));
        good = false;
      }
    }
    good &= check(amount, AMOUNT.matcher(amount.getValue().strip()).matches(), "admin.bad-amount");
    good &= check(email, EmailAddress.typed(email.getValue()).isPresent(), "admin.bad-email");
    good &=
        check(website, website.getValue().strip().matches("https?://\\S+"), "admin.bad-website");
    boolean needed = !needs.getValue().isEmpty();
    needs.setErrorMessage(getTranslation("admin.service.needs.missing"));
    needs.setInvalid(!needed);
    return hours.stream().map(HoursEditor::valid).reduce(true, Boolean::logicalAnd)
        && needed
        && good;
  }

  private boolean check(TextField field, boolean good, String key) {
    boolean fine = good || field.getValue().isBlank();
    field.setErrorMessage(getTranslation(key));
    field.setInvalid(!fine);
    return fine;
  }

  /** The first number is edited here; the others stay. */
  private List<PhoneEntry> phones() {
    var phones = new ArrayList<>(before.phones());
    var first = phones.isEmpty() ? null : phones.removeFirst();
    if (!phone.isEmpty()) {
      phones.addFirst(
          first == null
              ? new PhoneEntry(phone.getValue().strip(), null, null, null)
              : new PhoneEntry(
                  phone.getValue().strip(), first.extension(), first.type(), first.description()));
    }
    return phones;
  }

  private List<NeedId> chosenNeeds() {
    // In the order of the screen, so that saving what nobody touched changes nothing.
    var chosen = needs.getValue().stream().map(Need::id).collect(Collectors.toSet());
    var kept = new ArrayList<>(before.needs());
    kept.retainAll(chosen);
    chosen.stream().filter(need -> !kept.contains(need)).forEach(kept::add);
    return kept;
  }

  private @Nullable CostEntry chosenCost() {
    if (cost.getValue() == Cost.Kind.UNKNOWN && amount.isEmpty() && costText.text().isEmpty()) {
      return before.cost() == null ? null : new CostEntry(Cost.Kind.UNKNOWN, null, null);
    }
    return new CostEntry(
        cost.getValue(),
        amount.isEmpty() ? null : new BigDecimal(amount.getValue().strip().replace(',', '.')),
        costText.text().orElse(null));
  }
}
