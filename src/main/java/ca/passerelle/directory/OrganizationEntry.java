package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organization as files write it. */
record OrganizationEntry(
    String id,
    Translated name,
    @Nullable Translated description,
    List<PhoneEntry> phones,
    @Nullable EmailAddress email,
    @Nullable String website,
    List<Language> languages) {
  OrganizationEntry {
    phones = Lists.orEmpty(phones);
    languages = Lists.orEmpty(languages);
  }
}
