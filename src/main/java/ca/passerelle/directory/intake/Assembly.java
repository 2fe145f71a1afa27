package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one record of the rows that say something of it, and gives it out. */
final class Assembly {
  private static final String CONFIDENTIAL = "confidential";

  private final Records records;
  private final Report report;
  private final Map<String, String> codes;
  private final boolean merging;

  /**
   * @param codes of the terms that speak of a need, by the id the file gives them
   * @param merging whether rows with one id say more of one record
   */
  Assembly(Records records, Report report, Map<String, String> codes, boolean merging) {
    this.records = records;
    this.report = report;
    this.codes = codes;
    this.merging = merging;
  }

  void put(HsdsTable table, String name, List<Part> all) {
    var selves = all.stream().filter(Part::isSelf).toList();
    if (selves.isEmpty()) {
      if (all.stream().anyMatch(part -> !part.field().equals(HsdsTable.ATTRIBUTES.field()))) {
        isNotThere(word(table) + "/" + name); // terms may speak of other things
      }
      return;
    }
    if (merging) {
      selves = List.of(merged(word(table) + "/" + name, selves));
    } else if (selves.size() > 1) {
      report.say(
          word(table) + "/" + name,
          "id",
          name,
          Done.LEFT_OUT,
          "%d lignes ont cet identifiant : la plus complète est gardée.".formatted(selves.size()));
    }
    for (var self : selves) {
      var record = self.row();
      all.stream().filter(part -> !part.isSelf()).forEach(part -> add(record, part));
      hoursToPlaces(record);
      take(table, record);
    }
  }

  /** What the first says, and what only the others say. */
  private Part merged(String record, List<Part> selves) {
    var first = selves.getFirst();
    for (var other : selves) {
      if (Given.isYes(other.row().path(CONFIDENTIAL).asString(""))) {
        first.row().put(CONFIDENTIAL, true);
      }
    }
    if (first.row().has(CONFIDENTIAL)) {
      return first; // nothing of it is told
    }
    for (var other : selves) {
      for (var field : other.row().properties()) {
        var known = first.row().get(field.getKey());
        if (known == null) {
          first.row().set(field.getKey(), field.getValue());
        } else if (!known.equals(field.getValue())) {
          report.say(
              record,
              field.getKey(),
              field.getValue().asString(""),
              Done.LEFT_OUT,
              "Une autre ligne dit autre chose de cette fiche : la première est gardée.");
        }
      }
    }
    return first;
  }

  private void add(ObjectNode record, Part part) {
    var row = part.row();
    if (part.field().equals(HsdsTable.ELIGIBILITY.field())) {
      var said = record.path("eligibility_description").asString("");
      var more = row.path("eligibility").asString("");
      record.put("eligibility_description", said.isEmpty() ? more : said + "\n" + more);
      return;
    }
    if (part.field().equals(HsdsTable.ATTRIBUTES.field())) {
      var id = Part.id(row, "taxonomy_term_id");
      row.putObject("taxonomy_term").put("code", codes.getOrDefault(id, id));
    }
    Part.list(record, part.field()).add(row);
  }

  /** Hours of a service that name a place are kept there. */
  private static void hoursToPlaces(ObjectNode service) {
    if (!(service.get(HsdsTable.SCHEDULES.field()) instanceof ArrayNode hours)) {
      return;
    }
    var left = Json.mapper().createArrayNode();
    for (var schedule : hours) {
      var place = schedule.path("location_id").asString("").strip();
      var site =
          place.isEmpty()
              ? Optional.<ObjectNode>empty()
              : service
                  .path(HsdsTable.SERVICE_AT_LOCATION.field())
                  .valueStream()
                  .map(ObjectNode.class::cast)
                  .filter(known -> Part.id(known, "location_id").equals(place))
                  .findFirst();
      site.map(known -> Part.list(known, HsdsTable.SCHEDULES.field())).orElse(left).add(schedule);
    }
    service.set(HsdsTable.SCHEDULES.field(), left);
  }

  /** A record with all that belongs to it. */
  void take(HsdsTable table, ObjectNode record) {
    if (table == HsdsTable.SERVICES) {
      for (var id : record.path("taxonomy_ids").asString("").split("[,;]", -1)) {
        if (!id.isBlank()) {
          var code = codes.getOrDefault(id.strip(), id.strip());
          Part.list(record, HsdsTable.ATTRIBUTES.field())
              .addObject()
              .putObject("taxonomy_term")
              .put("code", code);
        }
      }
      record.remove("taxonomy_ids");
      records.service(record, Optional.empty());
    } else if (table == HsdsTable.ORGANIZATIONS) {
      records.organization(record);
    } else {
      records.location(record);
    }
  }

  void isNotThere(String record) {
    report.say(
        record,
        "",
        "",
        Done.LEFT_OUT,
        "Des lignes d'autres tables parlent d'elle, mais cette fiche n'est pas dans le fichier.");
  }

  private static String word(HsdsTable table) {
    return table.name().toLowerCase(Locale.ROOT);
  }
}
