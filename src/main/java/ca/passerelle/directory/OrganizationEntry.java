package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organization as files write it. */
public record OrganizationEntry(
    String id,
    Translated name,
    @Nullable Translated description,
    List<PhoneEntry> phones,
    @Nullable EmailAddress email,
    @Nullable String website,
    List<Language> languages,
    List<ContactEntry> contacts,
    List<IdentifierEntry> identifiers) {
  /** Stands for the id of one that only a list names. */
  static final String OF_A_LIST = "liste";

  public OrganizationEntry {
    phones = Lists.orEmpty(phones);
    languages = Lists.orEmpty(languages);
    contacts = Lists.orEmpty(contacts);
    identifiers = Lists.orEmpty(identifiers);
  }

  /** One of which nothing but the name is known. */
  static OrganizationEntry named(Translated name) {
    return new OrganizationEntry(
        OF_A_LIST, name, null, List.of(), null, null, List.of(), List.of(), List.of());
  }
}
