package ca.passerelle.directory.interchange;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.directory.interchange.Hsds.Address;
import ca.passerelle.directory.interchange.Hsds.Attribute;
import ca.passerelle.directory.interchange.Hsds.Organization;
import ca.passerelle.directory.interchange.Hsds.Phone;
import ca.passerelle.directory.interchange.Hsds.Service;
import ca.passerelle.directory.interchange.Hsds.ServiceAtLocation;
import ca.passerelle.shared.CommunityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The directory as one sheet for people: a row for each service at each place, then one for each
 * organization of which no service is known.
 */
@Component
class Sheet {
  private static final List<String> FRENCH =
      List.of(
          "Communauté",
          "Organisme",
          "Service",
          "Description",
          "Besoins",
          "Pour qui",
          "Langues",
          "Coût",
          "À apporter",
          "Comment",
          "Téléphones",
          "Courriel",
          "Site web",
          "Lieu",
          "Adresse",
          "Horaire",
          "Alerte",
          "Vérifié le",
          "Identifiant");

  private static final List<String> ENGLISH =
      List.of(
          "Community",
          "Organization",
          "Service",
          "Description",
          "Needs",
          "For whom",
          "Languages",
          "Cost",
          "To bring",
          "How",
          "Telephones",
          "E-mail",
          "Web site",
          "Place",
          "Address",
          "Hours",
          "Alert",
          "Checked on",
          "Identifier",
          "In French");

  private final HsdsFeed feed;
  private final Communities communities;

  Sheet(HsdsFeed feed, Communities communities) {
    this.feed = feed;
    this.communities = communities;
  }

  /** Where another language was asked for, the last column names those whose words are French. */
  static List<String> headings(Tongue tongue) {
    return tongue.isFrench() ? FRENCH : ENGLISH;
  }

  void rows(Optional<CommunityId> only, Tongue tongue, Consumer<List<String>> reader) {
    for (var community : communities.all()) {
      if (only.map(community.id()::equals).orElse(true)) {
        rows(community, tongue, reader);
      }
    }
  }

  private void rows(Community community, Tongue tongue, Consumer<List<String>> reader) {
    var name = community.name().in(tongue.language());
    var here = Optional.of(community.id());
    feed.each(
        Wanted.all(Kind.SERVICES, here),
        Depth.FULL,
        tongue,
        item -> {
          var service = (Service) item;
          var sites = service.parts().serviceAtLocations();
          if (sites.isEmpty()) {
            reader.accept(tongue.draw(() -> row(name, service, Optional.empty())));
          }
          sites.forEach(
              site -> reader.accept(tongue.draw(() -> row(name, service, Optional.of(site)))));
        });
    feed.each(
        Wanted.all(Kind.ORGANIZATIONS, here),
        Depth.FULL,
        tongue,
        item -> {
          var organization = (Organization) item;
          if (organization.services().isEmpty()) {
            reader.accept(tongue.draw(() -> row(name, organization)));
          }
        });
  }

  private static List<String> row(
      String community, Service service, Optional<ServiceAtLocation> site) {
    var parts = service.parts();
    var place = site.map(ServiceAtLocation::location);
    return cells(
        SheetFrench.of(service, site),
        community,
        service.organization() == null ? null : service.organization().name(),
        service.name(),
        service.description(),
        needs(parts.attributes()),
        Phrases.together(service.eligibilityDescription(), ages(service)),
        joined(parts.languages(), Hsds.Language::name),
        service.feesDescription(),
        joined(parts.requiredDocuments(), Hsds.RequiredDocument::document),
        service.applicationProcess(),
        phones(toCall(service)),
        service.email(),
        service.url(),
        place.map(Hsds.Location::name).orElse(null),
        place.map(known -> joined(known.addresses(), Sheet::line)).orElse(null),
        site.map(Sheet::hours).orElse(null),
        service.alert(),
        service.assuredDate() == null ? null : service.assuredDate().toString(),
        service.id().toString());
  }

  private static List<String> row(String community, Organization organization) {
    return cells(
        SheetFrench.of(organization),
        community,
        organization.name(),
        null,
        organization.description(),
        needs(organization.attributes()),
        null,
        null,
        null,
        null,
        null,
        phones(organization.phones()),
        organization.email(),
        organization.website(),
        null,
        null,
        null,
        null,
        null,
        organization.id().toString());
  }

  /** {@code french} are columns, by their place, whose words nobody translated. */
  private static List<String> cells(Set<Integer> french, @Nullable String... cells) {
    var row = new ArrayList<String>();
    for (var cell : cells) {
      row.add(Objects.requireNonNullElse(cell, ""));
    }
    if (!Tongue.now().isFrench()) {
      row.add(
          french.stream()
              .sorted()
              .filter(column -> !row.get(column).isEmpty())
              .map(ENGLISH::get)
              .collect(Collectors.joining(" ; ")));
    }
    return row;
  }

  private static String needs(List<Attribute> attributes) {
    return attributes.stream()
        .map(Attribute::taxonomyTerm)
        .flatMap(Stream::ofNullable)
        .map(Hsds.TaxonomyTerm::name)
        .distinct()
        .collect(Collectors.joining(" ; "));
  }

  private static @Nullable String ages(Service service) {
    var from =
        service.minimumAge() == null ? null : Phrases.agesFrom().formatted(service.minimumAge());
    var to = service.maximumAge() == null ? null : Phrases.agesTo().formatted(service.maximumAge());
    return Phrases.together(from, to);
  }

  /** Its own telephones, or else those of who gives it. */
  static List<Phone> toCall(Service service) {
    var organization = service.organization();
    return service.parts().phones().isEmpty() && organization != null
        ? organization.phones()
        : service.parts().phones();
  }

  private static String phones(List<Phone> phones) {
    return joined(
        phones,
        phone ->
            Stream.of(
                    phone.number(),
                    phone.extension() == null
                        ? null
                        : Phrases.extension(String.valueOf(phone.extension()))
                            .toLowerCase(Locale.ROOT),
                    phone.description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
  }

  private static String line(Address address) {
    return Stream.of(
            address.address1(),
            address.address2(),
            address.city(),
            address.stateProvince(),
            address.postalCode().equals(Phrases.noPostalCode()) ? null : address.postalCode())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String hours(ServiceAtLocation site) {
    return Stream.concat(
            site.schedules().stream().map(Phrases::hours), Stream.ofNullable(site.description()))
        .collect(Collectors.joining("\n"));
  }

  private static <T> String joined(List<T> items, Function<T, String> words) {
    return items.stream().map(words).collect(Collectors.joining(" ; "));
  }
}
