package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor may put right of an organization that only a list names. What is null or empty is
 * unknown, and shown as unknown.
 *
 * @param description left empty, it is what the list says
 */
public record ListingEntry(
    Translated name,
    @Nullable Translated description,
    List<NeedId> needs,
    List<PhoneEntry> phones,
    @Nullable EmailAddress email,
    @Nullable String website) {
  public ListingEntry {
    needs = Lists.orEmpty(needs);
    phones = Lists.orEmpty(phones);
  }

  /** Whether a citizen can do more than ask 211. */
  boolean isReachable() {
    return phones.stream().anyMatch(PhoneEntry::isPublic) || email != null || website != null;
  }
}
