package ca.passerelle.directory;

import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service as files write it and editors change it. Places and organization are named by the id
 * the configuration gives them; what is absent is unknown.
 *
 * @param documents an empty list says that no papers are asked for
 * @param serviceAreas where one must live; empty: unknown, or everywhere
 */
public record ServiceEntry(
    String id,
    String organization,
    Translated name,
    @Nullable Translated summary,
    @Nullable Translated description,
    List<NeedId> needs,
    @Nullable Status status,
    List<Audience> audience,
    @Nullable Integer minimumAge,
    @Nullable Integer maximumAge,
    @Nullable Translated eligibility,
    List<Language> languages,
    @Nullable Translated interpretation,
    @Nullable CostEntry cost,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Translated> documents,
    @Nullable Translated howTo,
    List<PhoneEntry> phones,
    @Nullable EmailAddress email,
    @Nullable String website,
    @Nullable Translated alert,
    @Nullable LocalDate assuredDate,
    List<SiteEntry> at,
    List<ContactEntry> contacts,
    List<ServiceAreaEntry> serviceAreas) {
  public ServiceEntry {
    needs = Lists.orEmpty(needs);
    status = status == null ? Status.ACTIVE : status;
    audience = Lists.orEmpty(audience);
    languages = Lists.orEmpty(languages);
    documents = documents == null ? null : List.copyOf(documents);
    phones = Lists.orEmpty(phones);
    at = Lists.orEmpty(at);
    contacts = Lists.orEmpty(contacts);
    serviceAreas = Lists.orEmpty(serviceAreas);
  }

  /** Of an organization that only a list names: nothing more is known than this. */
  static ServiceEntry listed(
      String listedName, ListingEntry listing, @Nullable Translated eligibility) {
    return new ServiceEntry(
        /* id */ "liste",
        listedName,
        listing.name(),
        /* summary */ listing.description(),
        /* description */ null,
        listing.needs(),
        listing.status(),
        /* audience */ List.of(),
        /* minimumAge */ null,
        /* maximumAge */ null,
        eligibility,
        /* languages */ List.of(),
        /* interpretation */ null,
        /* cost */ null,
        /* documents */ null,
        /* howTo */ null,
        listing.phones(),
        listing.email(),
        listing.website(),
        /* alert */ null,
        listing.assuredDate(),
        /* at */ List.of(),
        /* contacts */ List.of(),
        /* serviceAreas */ List.of());
  }

  /** Without what is for the team only; {@code places} are those everybody may know of. */
  ServiceEntry forEverybody(Set<String> places) {
    return with(
        phones.stream().filter(PhoneEntry::isPublic).toList(),
        assuredDate,
        at.stream().filter(site -> places.contains(site.location())).toList(),
        List.of());
  }

  ServiceEntry verifiedOn(LocalDate day) {
    return with(phones, day, at, contacts);
  }

  private ServiceEntry with(
      List<PhoneEntry> others,
      @Nullable LocalDate verified,
      List<SiteEntry> sites,
      List<ContactEntry> persons) {
    return new ServiceEntry(
        id,
        organization,
        name,
        summary,
        description,
        needs,
        status,
        audience,
        minimumAge,
        maximumAge,
        eligibility,
        languages,
        interpretation,
        cost,
        documents,
        howTo,
        others,
        email,
        website,
        alert,
        verified,
        sites,
        persons,
        serviceAreas);
  }

  boolean agesAgree() {
    return minimumAge == null || maximumAge == null || minimumAge <= maximumAge;
  }

  boolean isVisible() {
    return status == Status.ACTIVE || status == Status.TEMPORARILY_CLOSED;
  }
}
