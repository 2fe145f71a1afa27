package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code translation}: every language of a field but French, which stands in its row. */
@Component
class Translations {
  private final JdbcClient jdbc;

  Translations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the other languages and gives the French, for the row itself. */
  @Nullable String keep(
      CommunityId community, UUID resource, String field, @Nullable Translated text) {
    if (text == null) {
      return null;
    }
    text.texts()
        .forEach((language, words) -> {
          if (!language.equals(Language.FRENCH.tag())) {
            Row.in("translation", community)
                .set("resource_id", resource)
                .set("field_name", field)
                .set("language", language)
                .set("text", words)
                .insert(jdbc);
          }
        });
    return text.in(Language.FRENCH);
  }

  void forget(CommunityId community, UUID resource) {
    jdbc.sql("delete from translation where community_id = ? and resource_id = ?")
        .params(community.value(), resource)
        .update();
  }

  Book of(CommunityId community) {
    var book = new Book(new HashMap<>());
    jdbc.sql(
            "select resource_id, field_name, language, text from translation where community_id = ?")
        .param(community.value())
        .query(row -> {
          book.texts
              .computeIfAbsent(
                  new Field(row.getObject(1, UUID.class), row.getString(2)), _ -> new TreeMap<>())
              .put(row.getString(3), row.getString(4));
        });
    return book;
  }

  record Field(UUID resource, String name) {}

  /** Every translation of a community. */
  record Book(Map<Field, SortedMap<String, String>> texts) {
    @Nullable Translated text(UUID resource, String field, @Nullable String french) {
      if (french == null) {
        return null;
      }
      var all = new TreeMap<>(texts.getOrDefault(new Field(resource, field), new TreeMap<>()));
      all.put(Language.FRENCH.tag(), french);
      return new Translated(all);
    }

    Translated required(UUID resource, String field, String french) {
      return Objects.requireNonNull(text(resource, field, french));
    }
  }
}
