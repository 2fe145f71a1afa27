package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of organizations: a name, and what its community says it does.
 *
 * @param here what editors learnt since; no file says it
 */
record ListedOrganization(
    String nom,
    String communaute,
    @Nullable String secteur,
    @Nullable String publics,
    @Nullable String roles,
    @Nullable Learnt here) {

  /** What is null or empty is as the list says, or unknown. */
  record Learnt(
      @Nullable Translated name,
      @Nullable Translated description,
      List<PhoneEntry> phones,
      @Nullable EmailAddress email,
      @Nullable String website,
      @Nullable Status status,
      @Nullable LocalDate assuredDate) {
    private static final Learnt NOTHING = new Learnt(null, null, List.of(), null, null, null, null);

    Learnt {
      phones = Lists.orEmpty(phones);
    }

    @Nullable Learnt orNull() {
      return equals(NOTHING) ? null : this;
    }
  }

  /** As editors see it, list and learnt in one. */
  ListingEntry entry(List<NeedId> needs) {
    var learnt = Objects.requireNonNullElse(here, Learnt.NOTHING);
    return new ListingEntry(
        learnt.name() == null ? Translated.french(nom) : learnt.name(),
        learnt.description() == null && secteur != null
            ? Translated.french(secteur)
            : learnt.description(),
        needs,
        learnt.phones(),
        learnt.email(),
        learnt.website(),
        learnt.status(),
        learnt.assuredDate());
  }
}
