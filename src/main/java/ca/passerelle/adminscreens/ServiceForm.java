package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.ContactEntry;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SiteEntry;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that can be said of a service. */
class ServiceForm extends Div {
  private final transient Optional<ServiceEntry> before;
  private final TranslatedField name;
  private final TranslatedField summary;
  private final TranslatedField description;
  private final TranslatedField interpretation;
  private final ComboBox<String> organization;
  private final NeedsChoice needs;
  private final StatePart state;
  private final WhoPart who;
  private final LanguagesChoice languages;
  private final CostPart cost;
  private final DocumentsPart documents;
  private final ContactPart contact;
  private final EntryLines<ContactEntry> contacts;
  private final EntryLines<SiteEntry> sites;

  /** What a form needs to know of the rest of the directory. */
  record Around(
      Community community,
      List<Need> needs,
      Choice.Offer organizations,
      Choice.Offer places,
      LocalDate today) {}

  ServiceForm(Optional<ServiceEntry> before, Around around) {
    this.before = before;
    addClassName("form");
    var spoken = around.community().languages();
    name = text("admin.service.name", false, before.map(ServiceEntry::name), spoken);
    summary = text("admin.service.summary", false, before.map(ServiceEntry::summary), spoken);
    description =
        text("admin.service.description", true, before.map(ServiceEntry::description), spoken);
    interpretation =
        text("admin.field.interpretation", false, before.map(ServiceEntry::interpretation), spoken);
    organization = Choice.of(getTranslation("admin.field.organization"), around.organizations());
    before.map(ServiceEntry::organization).ifPresent(organization::setValue);
    var answered = before.map(ServiceEntry::needs);
    needs =
        new NeedsChoice(
            answered.orElse(List.of()),
            answered.isEmpty() || !answered.get().isEmpty(),
            around.needs());
    state = new StatePart(before, around.today(), spoken);
    who = new WhoPart(before, spoken);
    languages = new LanguagesChoice(before.map(ServiceEntry::languages).orElse(List.of()));
    cost = new CostPart(before.map(ServiceEntry::cost).orElse(null), spoken);
    documents = new DocumentsPart(before.map(ServiceEntry::documents), spoken);
    contact =
        new ContactPart(
            before.map(ServiceEntry::phones).orElse(List.of()),
            before.map(ServiceEntry::email).orElse(null),
            before.map(ServiceEntry::website).orElse(null),
            spoken);
    contacts =
        new EntryLines<>(
            "admin.contacts",
            before.map(ServiceEntry::contacts).orElse(List.of()),
            (entry, rank) -> new ContactLine(entry, rank, spoken));
    sites =
        new EntryLines<>(
            "admin.sites",
            before.map(ServiceEntry::at).orElse(List.of()),
            (site, rank) -> new SiteLine(site, rank, around.places(), spoken));
    var discreet = new Paragraph(getTranslation("admin.contacts.explain"));
    discreet.addClassName("detail");
    add(
        new Part("admin.service.part.what", name, organization, summary, description, needs),
        new Part("admin.service.part.state", state),
        new Part("admin.service.part.hours", sites),
        new Part("admin.service.part.who", who),
        new Part("admin.service.part.cost", cost),
        new Part("admin.field.documents", documents),
        new Part("admin.field.languages", languages, interpretation),
        new Part("admin.service.part.contact", contact),
        new Part("admin.field.contacts", discreet, contacts));
  }

  private TranslatedField text(
      String key, boolean lengthy, Optional<Translated> value, List<Language> spoken) {
    return new TranslatedField(getTranslation(key), lengthy, spoken, value.orElse(null));
  }

  /**
   * What the service becomes.
   *
   * @param shortName for one that has none yet
   */
  ServiceEntry entry(String shortName) {
    return new ServiceEntry(
        before.map(ServiceEntry::id).orElse(shortName),
        organization.getValue(),
        name.text().orElseThrow(),
        summary.text().orElse(null),
        description.text().orElse(null),
        needs.chosen(),
        state.status(),
        who.audience(),
        who.minimumAge(),
        who.maximumAge(),
        who.eligibility(),
        languages.chosen(),
        interpretation.text().orElse(null),
        cost.cost(),
        documents.documents().orElse(null),
        who.howTo(),
        contact.phones(),
        contact.email(),
        contact.website(),
        state.alert(),
        state.verified(),
        sites.entries(),
        contacts.entries(),
        who.areas());
  }

  /** From now on citizens see it. */
  void publish() {
    state.become(Status.ACTIVE);
  }

  String frenchName() {
    return name.text().map(text -> text.in(Language.FRENCH)).orElse("");
  }

  /** False, with the fields marked, when something is missing or wrong. */
  boolean complete() {
    boolean good = name.written();
    for (var text : List.of(summary, description, interpretation)) {
      good &= text.complete();
    }
    boolean belongs = organization.getValue() != null;
    organization.setErrorMessage(getTranslation("admin.service.organization.missing"));
    organization.setInvalid(!belongs);
    good &= belongs;
    good &= needs.isGood();
    good &= state.valid();
    good &= sites.valid();
    good &= who.valid();
    good &= cost.valid();
    good &= documents.valid();
    good &= contact.valid();
    return contacts.valid() && good;
  }
}
