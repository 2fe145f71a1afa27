package ca.passerelle.adminscreens;

import ca.passerelle.community.Community;
import ca.passerelle.directory.ContactEntry;
import ca.passerelle.directory.IdentifierEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** All that can be said of an organization. */
class OrganizationForm extends Div {
  private final transient Optional<OrganizationEntry> before;
  private final TranslatedField name;
  private final TranslatedField description;
  private final ContactPart contact;
  private final LanguagesChoice languages;
  private final EntryLines<ContactEntry> contacts;
  private final EntryLines<IdentifierEntry> identifiers;

  OrganizationForm(Optional<OrganizationEntry> before, Community community) {
    this.before = before;
    addClassName("form");
    var spoken = community.languages();
    name =
        new TranslatedField(
            getTranslation("admin.field.name"),
            false,
            spoken,
            before.map(OrganizationEntry::name).orElse(null));
    description =
        new TranslatedField(
            getTranslation("admin.field.description"),
            true,
            spoken,
            before.map(OrganizationEntry::description).orElse(null));
    contact =
        new ContactPart(
            before.map(OrganizationEntry::phones).orElse(List.of()),
            before.map(OrganizationEntry::email).orElse(null),
            before.map(OrganizationEntry::website).orElse(null),
            spoken);
    languages = new LanguagesChoice(before.map(OrganizationEntry::languages).orElse(List.of()));
    contacts =
        new EntryLines<>(
            "admin.contacts",
            before.map(OrganizationEntry::contacts).orElse(List.of()),
            (entry, rank) -> new ContactLine(entry, rank, spoken));
    identifiers =
        new EntryLines<>(
            "admin.identifiers",
            before.map(OrganizationEntry::identifiers).orElse(List.of()),
            IdentifierLine::new);
    var discreet = new Paragraph(getTranslation("admin.contacts.explain"));
    discreet.addClassName("detail");
    add(
        new Part("admin.service.part.what", name, description),
        new Part("admin.service.part.contact", contact),
        new Part("admin.field.contacts", discreet, contacts),
        new Part("admin.field.languages", languages),
        new Part("admin.field.identifiers", identifiers));
  }

  /** {@code shortName} is for one that has none yet. */
  OrganizationEntry entry(String shortName) {
    return new OrganizationEntry(
        before.map(OrganizationEntry::id).orElse(shortName),
        name.text().orElseThrow(),
        description.text().orElse(null),
        contact.phones(),
        contact.email(),
        contact.website(),
        languages.chosen(),
        contacts.entries(),
        identifiers.entries());
  }

  /** False, with the fields marked, when something is missing or wrong. */
  boolean complete() {
    boolean good = name.written();
    good &= description.complete();
    good &= contact.valid();
    good &= contacts.valid();
    return identifiers.valid() && good;
  }

  String frenchName() {
    return name.text().map(text -> text.in(Language.FRENCH)).orElse("");
  }
}
