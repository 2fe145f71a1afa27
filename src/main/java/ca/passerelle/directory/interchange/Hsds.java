package ca.passerelle.directory.interchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What HSDS 3.1 calls the things of a directory. Fields are those of its compiled schemas that we
 * have; what is null or empty is unknown and is left out when written. {@code untranslated}, which
 * the standard does not know, names the fields that stayed French though another language was asked
 * for.
 */
public final class Hsds {
  private Hsds() {}

  /**
   * @param description required by the standard: where nobody gave one it says so
   */
  public record Organization(
      UUID id,
      String name,
      String description,
      @Nullable String email,
      @Nullable String website,
      List<Phone> phones,
      List<Contact> contacts,
      List<Identifier> organizationIdentifiers,
      List<Attribute> attributes,
      List<Service> services,
      List<String> untranslated) {

    Organization with(List<Service> services) {
      return new Organization(
          id,
          name,
          description,
          email,
          website,
          phones,
          contacts,
          organizationIdentifiers,
          attributes,
          services,
          untranslated);
    }
  }

  /**
   * @param status {@code active} or {@code temporarily closed}: others are not for everybody
   */
  public record Service(
      UUID id,
      UUID organizationId,
      String name,
      @Nullable String description,
      @Nullable String url,
      @Nullable String email,
      String status,
      @Nullable String interpretationServices,
      @Nullable String applicationProcess,
      @Nullable String feesDescription,
      @Nullable String eligibilityDescription,
      @Nullable Integer minimumAge,
      @Nullable Integer maximumAge,
      @Nullable LocalDate assuredDate,
      @Nullable String alert,
      @Nullable Instant lastModified,
      @Nullable Organization organization,
      @JsonUnwrapped ServiceParts parts,
      List<String> untranslated) {
    Service with(@Nullable Organization organization, ServiceParts parts) {
      return new Service(
          id,
          organizationId,
          name,
          description,
          url,
          email,
          status,
          interpretationServices,
          applicationProcess,
          feesDescription,
          eligibilityDescription,
          minimumAge,
          maximumAge,
          assuredDate,
          alert,
          lastModified,
          organization,
          parts,
          untranslated);
    }
  }

  public record ServiceAtLocation(
      UUID id,
      UUID serviceId,
      UUID locationId,
      @Nullable String description,
      List<Schedule> schedules,
      @Nullable Location location,
      @Nullable Service service,
      List<String> untranslated) {
    ServiceAtLocation with(
        List<Schedule> schedules, @Nullable Location location, @Nullable Service service) {
      return new ServiceAtLocation(
          id, serviceId, locationId, description, schedules, location, service, untranslated);
    }
  }

  /**
   * @param locationType {@code physical} or {@code virtual}
   */
  public record Location(
      UUID id,
      String locationType,
      String name,
      @Nullable String description,
      @Nullable String transportation,
      @Nullable Double latitude,
      @Nullable Double longitude,
      List<Address> addresses,
      List<Accessibility> accessibility,
      List<Phone> phones,
      List<String> untranslated) {}

  public record Address(
      UUID id,
      UUID locationId,
      @JsonProperty("address_1") String address1,
      @JsonProperty("address_2") @Nullable String address2,
      String city,
      String stateProvince,
      String postalCode,
      String country,
      String addressType) {}

  public record Accessibility(
      UUID id,
      UUID locationId,
      String description,
      @Nullable String details,
      List<String> untranslated) {}

  /**
   * @param extension a number, as the standard wants it
   */
  public record Phone(
      UUID id,
      @Nullable UUID organizationId,
      @Nullable UUID serviceId,
      @Nullable UUID locationId,
      String number,
      @Nullable Integer extension,
      String type,
      @Nullable String description,
      List<String> untranslated) {}

  /**
   * Hours that come back.
   *
   * @param timezone hours between UTC and the local time that is meant
   * @param freq absent when no rule of the standard says when: then {@code notes} do
   */
  public record Schedule(
      UUID id,
      UUID serviceAtLocationId,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      BigDecimal timezone,
      @Nullable String wkst,
      @Nullable String freq,
      @Nullable Integer interval,
      @Nullable String byday,
      @Nullable String description,
      String opensAt,
      String closesAt,
      @Nullable String notes,
      List<String> untranslated) {}

  public record ServiceArea(
      UUID id,
      UUID serviceId,
      String name,
      @Nullable String description,
      List<String> untranslated) {}

  public record Language(UUID id, @Nullable UUID serviceId, String name, String code) {}

  public record CostOption(
      UUID id,
      UUID serviceId,
      String option,
      String currency,
      @Nullable BigDecimal amount,
      @Nullable String amountDescription,
      List<String> untranslated) {}

  public record RequiredDocument(
      UUID id, UUID serviceId, String document, List<String> untranslated) {}

  /** Whom to ask for, by what they do: names of people are for the team. */
  public record Contact(
      UUID id,
      @Nullable UUID organizationId,
      @Nullable UUID serviceId,
      @Nullable String title,
      @Nullable String department,
      List<String> untranslated) {}

  public record Identifier(
      UUID id,
      UUID organizationId,
      @Nullable String identifierScheme,
      String identifierType,
      String identifier) {}

  public record Attribute(
      UUID id,
      UUID linkId,
      @Nullable UUID taxonomyTermId,
      String linkType,
      String linkEntity,
      @Nullable String value,
      @Nullable TaxonomyTerm taxonomyTerm,
      List<String> untranslated) {}

  public record Taxonomy(UUID id, String name, String description, List<String> untranslated) {}

  public record TaxonomyTerm(
      UUID id,
      String code,
      String name,
      String description,
      @Nullable UUID parentId,
      String taxonomy,
      String language,
      UUID taxonomyId,
      @Nullable Taxonomy taxonomyDetail,
      List<String> untranslated) {}
}
