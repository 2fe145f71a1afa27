package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor may put right of an organization that only a list names. What is null or empty is
 * unknown, and shown as unknown.
 *
 * @param description left empty, it is what the list says
 * @param status active, or defunct: then citizens no longer see it, whatever the list says
 * @param assuredDate when somebody who must know said that all is true
 */
public record ListingEntry(
    Translated name,
    @Nullable Translated description,
    List<NeedId> needs,
    List<PhoneEntry> phones,
    @Nullable EmailAddress email,
    @Nullable String website,
    @Nullable Status status,
    @Nullable LocalDate assuredDate) {
  public ListingEntry {
    needs = Lists.orEmpty(needs);
    phones = Lists.orEmpty(phones);
    status = status == null ? Status.ACTIVE : status;
  }

  ListingEntry verifiedOn(LocalDate day) {
    return new ListingEntry(name, description, needs, phones, email, website, status, day);
  }

  boolean isVisible() {
    return status != Status.DEFUNCT;
  }

  /** Whether a citizen can do more than ask 211. */
  boolean isReachable() {
    return phones.stream().anyMatch(PhoneEntry::isPublic) || email != null || website != null;
  }
}
