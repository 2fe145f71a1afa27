package ca.passerelle.directory;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The table {@code translation_state}: translations that are there and not simply done. */
@Component
class TranslationStates {
  private final JdbcClient jdbc;

  TranslationStates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which text. */
  record Text(UUID record, String field, String language) {}

  /**
   * A record was changed: a translation that stayed while its French did not wants to be read
   * again; one that was written anew does not, nor one whose French came back.
   */
  void changed(
      RecordName record, JsonNode was, JsonNode became, Set<String> fields, boolean undone) {
    for (var field : fields) {
      var before = was.path(field);
      var after = became.path(field);
      if (isText(before) || isText(after)) {
        boolean french =
            !text(before, Language.FRENCH.tag()).equals(text(after, Language.FRENCH.tag()));
        var languages = new TreeSet<String>(before.propertyNames());
        languages.addAll(after.propertyNames());
        languages.remove(Language.FRENCH.tag());
        for (var language : languages) {
          var text = new Text(record.id(), field, language);
          if (undone || !text(before, language).equals(text(after, language))) {
            forget(record.community(), text);
          } else if (french) {
            put(record.community(), text, TranslationState.TO_REVIEW);
          }
        }
      }
    }
  }

  static boolean isText(JsonNode value) {
    return value.isObject() && value.has(Language.FRENCH.tag());
  }

  private static String text(JsonNode field, String language) {
    return field.path(language).asString("");
  }

  Map<Text, TranslationState> of(CommunityId community) {
    var states = new HashMap<Text, TranslationState>();
    jdbc.sql(
            """
            select record_id, field_name, language, state from translation_state
            where community_id = ?
            """)
        .param(community.value())
        .query(row -> {
          states.put(
              new Text(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
              Coded.of(TranslationState.class, row.getString(4)));
        });
    return states;
  }

  void put(CommunityId community, Text text, TranslationState state) {
    forget(community, text);
    Row.in("translation_state", community)
        .set("record_id", text.record())
        .set("field_name", text.field())
        .set("language", text.language())
        .set("state", state.code())
        .insert(jdbc);
  }

  void forget(CommunityId community, Text text) {
    jdbc.sql(
            """
            delete from translation_state
            where community_id = ? and record_id = ? and field_name = ? and language = ?
            """)
        .params(community.value(), text.record(), text.field(), text.language())
        .update();
  }
}
