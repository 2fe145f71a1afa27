package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import java.util.HashMap;
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
  private final PartTexts parts;

  TranslationStates(JdbcClient jdbc, PartTexts parts) {
    this.jdbc = jdbc;
    this.parts = parts;
  }

  /** Which text: a field of a record, or of what belongs to it. */
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

  /**
   * The same for the texts of what belongs to the record. Some are known by their French alone: one
   * that came while another with the same translation went is that one, written otherwise.
   */
  void partsChanged(CommunityId community, Record was, Record became, boolean undone) {
    var before = parts.of(community, was);
    var after = parts.of(community, became);
    if (before.equals(after)) {
      return;
    }
    var gone = new HashMap<>(before);
    gone.keySet().removeAll(after.keySet());
    after.forEach((name, text) -> {
      var old = before.get(name);
      text.texts()
          .forEach((language, words) -> {
            if (!language.equals(Language.FRENCH.tag())) {
              var kept = new Text(name.resource(), name.field(), language);
              boolean stayed =
                  old == null
                      ? gone.entrySet().stream()
                          .anyMatch(it ->
                              it.getKey().field().equals(name.field())
                                  && words.equals(it.getValue().texts().get(language)))
                      : words.equals(old.texts().get(language));
              if (undone || !stayed) {
                forget(community, kept);
              } else if (old == null || !old.in(Language.FRENCH).equals(text.in(Language.FRENCH))) {
                put(community, kept, TranslationState.TO_REVIEW);
              }
            }
          });
    });
    gone.forEach((name, text) ->
        text.texts()
            .keySet()
            .forEach(
                language -> forget(community, new Text(name.resource(), name.field(), language))));
  }

  static boolean isText(JsonNode value) {
    return value.isObject() && value.has(Language.FRENCH.tag());
  }

  private static String text(JsonNode field, String language) {
    return field.path(language).asString("");
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
