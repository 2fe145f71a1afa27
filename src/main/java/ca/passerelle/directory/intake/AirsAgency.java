package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An agency of AIRS in the words of HSDS: its sites are places, what is given there are services.
 */
final class AirsAgency {
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private AirsAgency() {}

  static void take(JsonNode agency, Records records) {
    if (isYes(agency.path("@delete"))) {
      return; // as if it were no longer there
    }
    var node = named(agency, "Name", "AgencyDescription");
    var key = key(agency);
    node.put("id", key);
    node.put("website", web(agency));
    node.put("email", AirsXml.text(agency.path("Email").path(0), "Address"));
    phones(agency, node);
    if (isExcluded(agency)) {
      node.put("confidential", true);
    }
    var services = node.putArray("services");
    var sites = agency.path("Site");
    for (int i = 0; i < sites.size(); i++) {
      var site = sites.path(i);
      var offered = site.path("SiteService");
      for (int j = 0; j < offered.size(); j++) {
        if (isYes(offered.path(j).path("@delete")) || isYes(site.path("@delete"))) {
          continue;
        }
        services.add(service(offered.path(j), site, key, i, j));
      }
    }
    records.organization(node);
    agency.path("Agency").forEach(child -> take(child, records));
  }

  private static ObjectNode service(JsonNode offered, JsonNode site, String agency, int i, int j) {
    var node = named(offered, "Name", "Description");
    var siteKey = key(site);
    var own = key(offered);
    node.put(
        "id",
        "%s/%s/%s"
            .formatted(
                agency, siteKey.isEmpty() ? "site-" + i : siteKey, own.isEmpty() ? "n-" + j : own));
    if (node.path("name").asString("").isEmpty()) {
      node.put("name", AirsXml.text(site, "Name"));
    }
    node.put("status", status(offered, site));
    node.put("url", web(offered));
    node.put("email", AirsXml.text(offered.path("Email").path(0), "Address"));
    node.put("fees_description", AirsXml.text(offered, "FeeStructure"));
    node.put(
        "eligibility_description",
        texts(
            offered,
            "GeneralEligibility",
            "FamilyRequirements",
            "IncomeRequirements",
            "ResidencyRequirements"));
    node.put(
        "assured_date",
        offered.path("ResourceInfo").path(0).path("@DateLastVerified").asString(""));
    var ages = offered.path("AgeRequirements").path(0);
    node.put("minimum_age", ages.path("@MinimumAge").asString(""));
    node.put("maximum_age", ages.path("@MaximumAge").asString(""));
    node.put(
        "application_process",
        StreamSupport.stream(offered.path("ApplicationProcess").spliterator(), false)
            .map(step ->
                (AirsXml.text(step, "Step") + " " + AirsXml.text(step, "Description")).strip())
            .collect(Collectors.joining("\n")));
    phones(offered, node);
    var documents = node.putArray("required_documents");
    offered
        .path("DocumentsRequired")
        .forEach(needed ->
            documents.addObject().put("document", AirsXml.text(needed, "DocumentsRequired")));
    var languages = node.putArray("languages");
    offered
        .path("Languages")
        .forEach(spoken ->
            spoken
                .path("Name")
                .forEach(name -> languages.addObject().put("name", name.path("#").asString(""))));
    var terms = node.putArray("attributes");
    offered
        .path("Taxonomy")
        .forEach(term ->
            terms.addObject().putObject("taxonomy_term").put("code", AirsXml.text(term, "Code")));
    areas(offered, node);
    var at = node.putArray("service_at_locations").addObject();
    at.set("location", place(site, agency, i));
    at.set("schedules", hours(offered.path("TimeOpen").isEmpty() ? site : offered));
    if (isExcluded(offered)) {
      node.put("confidential", true);
    }
    return node;
  }

  private static ObjectNode place(JsonNode site, String agency, int i) {
    var node = Json.mapper().createObjectNode();
    var key = key(site);
    node.put("id", agency + "/" + (key.isEmpty() ? "site-" + i : key));
    node.put("name", AirsXml.text(site, "Name"));
    var point = site.path("SpatialLocation").path(0);
    node.put("latitude", AirsXml.text(point, "Latitude"));
    node.put("longitude", AirsXml.text(point, "Longitude"));
    var addresses = node.putArray("addresses");
    for (var kind : List.of("PhysicalAddress", "MailingAddress")) {
      for (var address : site.path(kind)) {
        addresses
            .addObject()
            .put("address_1", AirsXml.text(address, "Line1"))
            .put("address_2", AirsXml.text(address, "Line2"))
            .put("city", AirsXml.text(address, "City"))
            .put("state_province", AirsXml.text(address, "State"))
            .put("postal_code", AirsXml.text(address, "ZipCode"))
            .put("country", AirsXml.text(address, "Country"))
            .put("address_type", kind.equals("PhysicalAddress") ? "physical" : "postal")
            .put(
                "confidential",
                isYes(address.path("@Confidential")) || address.has("ReasonWithheld"));
      }
    }
    phones(site, node);
    if (isExcluded(site)) {
      node.put("confidential", true);
    }
    return node;
  }

  private static void phones(JsonNode owner, ObjectNode node) {
    var phones = node.putArray("phones");
    for (var phone : owner.path("Phone")) {
      var type = AirsXml.text(phone, "Type");
      boolean fax = type.toLowerCase(Locale.ROOT).contains("fax");
      phones
          .addObject()
          .put("number", AirsXml.text(phone, "PhoneNumber"))
          .put("extension", AirsXml.text(phone, "Extension"))
          .put("type", fax ? "fax" : type.contains("TTY") || type.contains("TDD") ? "tty" : "voice")
          .put("description", AirsXml.text(phone, "Description"))
          .put("confidential", isYes(phone.path("@Confidential")));
    }
  }

  private static JsonNode hours(JsonNode owner) {
    var schedules = Json.mapper().createArrayNode();
    for (var open : owner.path("TimeOpen")) {
      for (var day : DAYS) {
        for (var times : open.path(day)) {
          var from = times.path("From");
          for (int i = 0; i < from.size(); i++) {
            schedules
                .addObject()
                .put("freq", "WEEKLY")
                .put("byday", day.substring(0, 2).toUpperCase(Locale.ROOT))
                .put("opens_at", from.path(i).path("#").asString(""))
                .put("closes_at", times.path("To").path(i).path("#").asString(""));
          }
        }
      }
      var notes = (AirsXml.text(open, "Notes") + " " + open.path("#").asString("")).strip();
      if (!notes.isEmpty()) {
        schedules.addObject().put("description", notes);
      }
    }
    return schedules;
  }

  private static void areas(JsonNode offered, ObjectNode node) {
    var areas = node.putArray("service_areas");
    for (var area : offered.path("GeographicAreaServed")) {
      var name =
          List.of("Description", "City", "County", "State", "Country").stream()
              .map(field -> AirsXml.text(area, field))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      if (!name.isEmpty()) {
        areas.addObject().put("name", name);
      }
    }
  }

  private static String status(JsonNode offered, JsonNode site) {
    var own = offered.path("@Status").asString("");
    var status = own.isEmpty() ? site.path("@Status").asString("") : own;
    return status.isEmpty() ? "active" : status;
  }

  private static ObjectNode named(JsonNode element, String name, String description) {
    return Json.mapper()
        .createObjectNode()
        .put("name", AirsXml.text(element, name))
        .put("description", AirsXml.text(element, description));
  }

  private static String key(JsonNode element) {
    return AirsXml.text(element, "Key");
  }

  private static String web(JsonNode element) {
    return AirsXml.text(element.path("URL").path(0), "Address");
  }

  private static String texts(JsonNode element, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> StreamSupport.stream(element.path(name).spliterator(), false))
        .map(part -> part.path("#").asString(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static boolean isExcluded(JsonNode element) {
    return isYes(element.path("@ExcludeFromWebsite"))
        || isYes(element.path("@ExcludeFromDirectory"));
  }

  private static boolean isYes(JsonNode attribute) {
    return Given.isYes(attribute.asString(""));
  }
}
