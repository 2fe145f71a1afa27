package ca.passerelle.directory;

import ca.passerelle.shared.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Entries as files write them, in JSON with single quotes, for tests to read at a glance. */
final class Sample {
  private Sample() {}

  /** A service that says no more than it must, and {@code more}. */
  static ServiceEntry service(String more) {
    return read(
        "{'id': 'soupe', 'organization': 'cuisine', 'name': {'fr': 'La soupe'}, 'needs': ['food']}",
        more,
        ServiceEntry.class);
  }

  static OrganizationEntry organization(String more) {
    return read("{'id': 'cuisine', 'name': {'fr': 'La Cuisine'}}", more, OrganizationEntry.class);
  }

  static LocationEntry location(String more) {
    return read(
        "{'id': 'salle', 'location_type': 'physical', 'name': {'fr': 'La salle'}}",
        more,
        LocationEntry.class);
  }

  /** Hours as {@code MO,TU 09:00-12:00}, with {@code more} as JSON. */
  static ScheduleEntry hours(String plain, String more) {
    var parts = List.of(plain.split("[ -](?=[0-9]{2}:)"));
    return read(
        "{'byday': '%s', 'opens_at': '%s', 'closes_at': '%s'}"
            .formatted(parts.get(0), parts.get(1), parts.get(2)),
        more,
        ScheduleEntry.class);
  }

  static ScheduleEntry hours(String plain) {
    return hours(plain, "{}");
  }

  private static <T> T read(String base, String more, Class<T> type) {
    return changed((ObjectNode) Json.mapper().readTree(base.replace('\'', '"')), more, type);
  }

  private static <T> T changed(ObjectNode all, String more, Class<T> type) {
    all.setAll((ObjectNode) Json.mapper().readTree(more.replace('\'', '"')));
    return Json.mapper().treeToValue(all, type);
  }

  static <T extends Record> T changed(T before, String more, Class<T> type) {
    return changed((ObjectNode) Json.mapper().valueToTree(before), more, type);
  }
}
