package ca.passerelle.directory.intake;

import ca.passerelle.directory.SiteEntry;
import ca.passerelle.directory.SourceKind;
import ca.passerelle.shared.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes records of HSDS 3.x apart, whichever of them holds the others: an organization its
 * services, or a service its organization.
 */
final class Records {
  /** Where a service at a place carries the hours of a place that it only names. */
  static final String HOURS_OF_PLACE = "location_schedules";

  private static final int MAX_EXTERNAL_ID = 300;

  private final Staging staging;
  private final Report report;
  private final LocalDate today;
  private final Terms terms;

  Records(Staging staging, Report report, LocalDate today, Terms terms) {
    this.staging = staging;
    this.report = report;
    this.today = today;
    this.terms = terms;
  }

  /** A record nobody said the kind of. */
  void take(JsonNode node) {
    if (!node.isObject()) {
      report.say("*", "", node.toString(), Done.LEFT_OUT, "Un objet était attendu ici.");
    } else if (node.has("service") && node.has("location")) {
      serviceAtLocation(node);
    } else if (node.has("organization")
        || (node.has("organization_id") && !node.has("addresses") && !node.has("latitude"))
        || node.has("service_at_locations")
        || node.has("status")) {
      service(node, Optional.empty());
    } else if (node.has("location_type") || node.has("addresses") || node.has("latitude")) {
      location(node);
    } else if (node.has("taxonomy")
        || node.has("taxonomy_id")
        || node.has("taxonomy_detail")
        || !node.has("name")
        || node.has("version")) {
      report.noPlaceFor("(fiche sans organisme, service ni lieu)");
    } else {
      organization(node);
    }
  }

  /** How others call it. */
  Optional<String> organization(JsonNode node) {
    var given = given("organizations", node);
    var id = id(given, "organizations");
    var slug = staging.slug("organization", id);
    if (given.isConfidential()) {
      given.in("organizations/" + id).say("", "", Done.LEFT_OUT, "Cet organisme est confidentiel.");
      staging.hide(SourceKind.ORGANIZATION, id);
      return Optional.of(slug); // its services are hidden with it
    }
    var entry = Who.organization(given.in("organizations/" + id), slug);
    if (entry == null) {
      return Optional.empty();
    }
    staging.organization(id, entry);
    given.in("organizations/" + id).list("locations").forEach(place -> location(place.node()));
    given
        .in("organizations/" + id)
        .list("services")
        .forEach(service -> service(service.node(), Optional.of(slug)));
    return Optional.of(slug);
  }

  Optional<Placed> location(JsonNode node) {
    var given = given("locations", node);
    var id = id(given, "locations");
    var slug = staging.slug("location", id);
    var own = given.in("locations/" + id);
    if (own.isConfidential()) {
      own.say("", "", Done.LEFT_OUT, "Ce lieu est confidentiel.");
      staging.hide(SourceKind.LOCATION, id);
      return Optional.empty();
    }
    var entry = Where.place(own, slug);
    staging.location(id, entry);
    return Optional.of(new Placed(slug, When.of(own.list("schedules"))));
  }

  private void serviceAtLocation(JsonNode node) {
    var service = node.path("service").deepCopy();
    if (service instanceof ObjectNode whole) {
      var site = ((ObjectNode) node).deepCopy();
      site.remove("service");
      whole.putArray("service_at_locations").add(site);
      service(whole, Optional.empty());
    }
  }

  void service(JsonNode node, Optional<String> provider) {
    var unnamed = given("services", node);
    var id = id(unnamed, "services");
    var given = unnamed.in("services/" + id);
    if (given.isConfidential()) {
      given.say("", "", Done.LEFT_OUT, "Ce service est confidentiel.");
      staging.hide(SourceKind.SERVICE, id);
      return; // before anything it carries is looked at
    }
    var organization =
        given
            .object("organization")
            .flatMap(held -> organization(held.node()))
            .or(() -> referred(given, "organization_id", "organization"))
            .or(() -> provider)
            .orElse("");
    var hours = When.of(given.list("schedules"));
    var sites = sites(given, hours);
    var words = sites.isEmpty() ? hours.words() : List.<String>of();
    if (sites.isEmpty() && !hours.schedules().isEmpty()) {
      given.say(
          "schedules",
          "",
          Done.LEFT_OUT,
          "Des heures sans lieu : le répertoire ne sait où les mettre.");
    }
    var entry =
        new What(given, today, terms)
            .service(staging.slug("service", id), organization, sites, words);
    if (entry != null) {
      staging.service(id, entry);
    }
  }

  private List<SiteEntry> sites(Given service, When.Hours ofService) {
    var sites = new ArrayList<SiteEntry>();
    for (var given : service.list("service_at_locations")) {
      var held = given.object("location");
      var place = held.flatMap(location -> location(location.node()));
      var slug =
          held.isPresent() ? place.map(Placed::slug) : referred(given, "location_id", "location");
      if (slug.isEmpty()) {
        continue;
      }
      var own = When.of(given.list("schedules"));
      var hours = own.isEmpty() ? ofService : own;
      if (hours.isEmpty()) {
        hours = place.map(Placed::hours).orElseGet(() -> When.of(given.list(HOURS_OF_PLACE)));
      }
      var said = SiteWords.of(given, hours.words());
      sites.add(
          new SiteEntry(
              slug.get(), said.byAppointment(), null, hours.schedules(), said.description()));
    }
    return sites;
  }

  private Optional<String> referred(Given given, String field, String kind) {
    var id = given.raw(field);
    return id.isEmpty() ? Optional.empty() : Optional.of(staging.slug(kind, kept(id)));
  }

  private Given given(String record, JsonNode node) {
    return new Given(report, record, "", node);
  }

  /** How the source calls a record; one without an id is known by what it says. */
  private static String id(Given given, String kind) {
    var id = given.raw("id");
    if (!id.isEmpty()) {
      if (given.node().path("id").isNumber()) {
        given.in(kind + "/" + id).say("id", id, Done.REPAIRED, "Un nombre : lu comme un texte.");
      }
      return kept(id);
    }
    var made =
        "sans-id-"
            + Sha256.of(
                    given.raw("name")
                        + "/"
                        + given.raw("organization_id")
                        + "/"
                        + given.node().path("organization").path("id").asString("")
                        + given.node().path("addresses"))
                .substring(0, 20);
    given
        .in(kind + "/" + made)
        .say("id", "", Done.REPAIRED, "Sans identifiant : reconnu à son nom.");
    return made;
  }

  private static String kept(String id) {
    return id.length() <= MAX_EXTERNAL_ID ? id : Sha256.of(id);
  }

  /** A place and the hours it keeps whatever is offered there. */
  record Placed(String slug, When.Hours hours) {}
}
