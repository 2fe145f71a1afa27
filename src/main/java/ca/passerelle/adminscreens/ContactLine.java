package ca.passerelle.adminscreens;

import ca.passerelle.directory.ContactEntry;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;

/** A person to ask for: citizens read what they do, and only the team their name. */
class ContactLine extends EntryLine<ContactEntry> {
  private static final int NAME_LENGTH = 200;

  private final TextField name = new TextField();
  private final TextField email = new TextField();
  private final TranslatedField title;
  private final TranslatedField department;

  ContactLine(Optional<ContactEntry> contact, int rank, List<Language> languages) {
    super("admin.contacts", rank);
    name.setLabel(getTranslation("admin.contacts.name"));
    name.setMaxLength(NAME_LENGTH);
    name.setValue(contact.map(ContactEntry::name).orElse(""));
    email.setLabel(getTranslation("admin.contacts.email"));
    email.setMaxLength(EmailAddress.MAX_LENGTH);
    email.setValue(contact.map(ContactEntry::email).map(EmailAddress::value).orElse(""));
    email.addValueChangeListener(_ -> email.setInvalid(false));
    title =
        new TranslatedField(
            getTranslation("admin.contacts.title"),
            false,
            languages,
            contact.map(ContactEntry::title).orElse(null));
    department =
        new TranslatedField(
            getTranslation("admin.contacts.department"),
            false,
            languages,
            contact.map(ContactEntry::department).orElse(null));
    var first = new Div(name, email, remove);
    first.addClassName("entry-first");
    add(title, department, first);
  }

  @Override
  boolean valid() {
    boolean good =
        Fields.check(email, EmailAddress.typed(email.getValue()).isPresent(), "admin.bad-email");
    good &= title.complete();
    return department.complete() && good;
  }

  @Override
  Optional<ContactEntry> entry() {
    var contact =
        new ContactEntry(
            Fields.text(name),
            title.text().orElse(null),
            department.text().orElse(null),
            EmailAddress.typed(email.getValue()).orElse(null));
    boolean empty =
        contact.name() == null
            && contact.title() == null
            && contact.department() == null
            && contact.email() == null;
    return empty ? Optional.empty() : Optional.of(contact);
  }

  @Override
  void focusFirst() {
    title.focusFirst();
  }
}
