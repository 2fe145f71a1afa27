package ca.passerelle.directory.campaign;

import ca.passerelle.shared.Coded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an organization may correct of a service. */
public enum CorrectedField implements Coded {
  DESCRIPTION("description"),
  ELIGIBILITY("eligibility"),
  COST("cost"),
  PHONES("phones"),
  EMAIL("email"),
  WEBSITE("website"),
  HOURS("at"),
  /** It is no longer given. */
  ENDED("status"),
  /** In words: a place may be shared with other services, and somebody looks at the map. */
  ADDRESS(""),
  /** Anything else, in words. */
  REMARK("");

  private final String name;

  CorrectedField(String name) {
    this.name = name;
  }

  /** As files name it; empty for words. */
  public String key() {
    return name;
  }

  /** Words, that an editor carries out by hand. */
  public boolean isWords() {
    return name.isEmpty();
  }

  JsonNode in(JsonNode entry) {
    return entry.path(name);
  }

  /** Puts the proposed value into the entry, beside what the organization was not shown. */
  void put(JsonNode proposed, ObjectNode entry) {
    switch (this) {
      case PHONES -> entry.set(name, with(entry, proposed, "confidential"));
      case HOURS -> entry.set(name, sites(entry, proposed));
      default -> {
        if (proposed.isNull()) {
          entry.remove(name);
        } else {
          entry.set(name, proposed);
        }
      }
    }
  }

  /** Those proposed, and then those of ours that bear {@code mark}. */
  private ArrayNode with(ObjectNode entry, JsonNode proposed, String mark) {
    var all = entry.arrayNode();
    proposed.forEach(all::add);
    entry
        .path(name)
        .forEach(ours -> {
          if (ours.path(mark).asBoolean(false)) {
            all.add(ours);
          }
        });
    return all;
  }

  /** Ours in their order, with the hours proposed for those it was shown. */
  private ArrayNode sites(ObjectNode entry, JsonNode proposed) {
    var all = entry.arrayNode();
    for (var ours : entry.path(name)) {
      var said =
          proposed
              .valueStream()
              .filter(site -> site.path("location").equals(ours.path("location")))
              .findFirst();
      all.add(said.orElse(ours));
    }
    return all;
  }
}
