package ca.passerelle.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A parameter of the standard, and what it means here. */
enum HsdsParameter {
  SEARCH(
      "Words, as people type them on a kiosk. Services and their places come best first.",
      "string"),
  PAGE("Which page, from 1. Not with ndjson.", "integer"),
  PER_PAGE(
      "How many on a page: 50 and at most 500; with full 20 and at most 100; with minimal 10000. Not with ndjson.",
      "integer"),
  FORMAT("json, or ndjson: all of them, one a line, without pages.", "string"),
  TAXONOMY_TERM_ID("Only what carries this term.", "uuid"),
  TAXONOMY_ID("Only what carries a term of this taxonomy; or the terms of this taxonomy.", "uuid"),
  ORGANIZATION_ID("Only what this organization gives.", "uuid"),
  MODIFIED_AFTER(
      "Only what was changed then or later: a date, or a time with its zone.", "date-time"),
  MINIMAL("true: id and modified_date alone.", "boolean"),
  FULL("true: with all that belongs to it.", "boolean"),
  FULL_SERVICE("true: with all that belongs to each of its services.", "boolean"),
  TOP_ONLY("true: only terms that stand under no other.", "boolean"),
  PARENT_ID("Only terms that stand right under this one.", "uuid"),
  POSTCODE(
      "What stands at this postcode, or serves an area whose words name it; its first three characters will do.",
      "string"),
  PROXIMITY(
      "With postcode: what stands at most so many metres from the middle of the places known there.",
      "integer");

  private final String meaning;
  private final String type;

  HsdsParameter(String meaning, String type) {
    this.meaning = meaning;
    this.type = type;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As OpenAPI describes it. */
  Map<String, Object> described() {
    var schema = new TreeMap<String, Object>();
    schema.put("type", List.of("uuid", "date-time").contains(type) ? "string" : type);
    switch (this) {
      case FORMAT -> schema.put("enum", List.of("json", "ndjson"));
      case PAGE, PER_PAGE, PROXIMITY -> schema.put("minimum", 1);
      case SEARCH -> schema.put("maxLength", HsdsQuestion.LONGEST_SEARCH);
      default -> {
        if (type.equals("uuid")) {
          schema.put("format", type);
        }
      }
    }
    return Map.of(
        "name", word(), "in", "query", "required", false, "description", meaning, "schema", schema);
  }
}
