package ca.passerelle.directory;

import ca.passerelle.authority.Actor;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The table {@code metadata}: who changed which field from what into what, and when. */
@Component
class ChangeLog {
  /** Fields that name people: that they changed is told, not what they held. */
  private static final Set<String> PERSONAL = Set.of("contacts");

  private final JdbcClient jdbc;
  private final Clock clock;

  ChangeLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void created(CommunityId community, String type, UUID id, Actor actor) {
    row(community, type, id, "create", actor).set("field_name", "").insert(jdbc);
  }

  void updated(CommunityId community, String type, UUID id, Actor actor, Record was, Record is) {
    JsonNode before = Json.mapper().valueToTree(was);
    JsonNode after = Json.mapper().valueToTree(is);
    var fields = new TreeSet<String>(before.propertyNames());
    fields.addAll(after.propertyNames());
    for (var field : fields) {
      if (!before.path(field).equals(after.path(field))) {
        row(community, type, id, "update", actor)
            .set("field_name", field)
            .set("previous_value", text(field, before))
            .set("replacement_value", text(field, after))
            .insert(jdbc);
      }
    }
  }

  private Row row(CommunityId community, String type, UUID id, String action, Actor actor) {
    return Row.in("metadata", community)
        .set("id", UUID.randomUUID())
        .set("resource_id", id)
        .set("resource_type", type)
        .set("last_action_date", clock.instant().atOffset(ZoneOffset.UTC))
        .set("last_action_type", action)
        .set("updated_by", actor.account().value());
  }

  private static @Nullable String text(String field, JsonNode record) {
    var value = record.path(field);
    return value.isMissingNode() || PERSONAL.contains(field) ? null : value.toString();
  }
}
