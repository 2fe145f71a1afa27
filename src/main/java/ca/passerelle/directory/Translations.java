package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
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

  /** All of a community, for whoever reads all its records. */
  Book of(CommunityId community) {
    return book(read(Where.in(community, "community_id")));
  }

  /** Of these and nothing else: all at once. */
  Book of(CommunityId community, Collection<UUID> resources) {
    return book(read(some(community, resources)));
  }

  /** Each read when it is asked for, for whoever reads one record. */
  Book whenAsked(CommunityId community) {
    return whenAsked(community, List.of());
  }

  /** Those of {@code resources} at once; of what belongs to them each when it is asked for. */
  Book whenAsked(CommunityId community, Collection<UUID> resources) {
    var known = new HashMap<UUID, Map<String, SortedMap<String, String>>>();
    if (!resources.isEmpty()) {
      known.putAll(read(some(community, resources)));
    }
    resources.forEach(resource -> known.putIfAbsent(resource, Map.of()));
    return new Book(resource ->
        known.computeIfAbsent(
            resource, it -> read(some(community, List.of(it))).getOrDefault(it, Map.of())));
  }

  private static Where some(CommunityId community, Collection<UUID> resources) {
    return Where.in(community, "community_id").andOneOf("resource_id", resources);
  }

  private Map<UUID, Map<String, SortedMap<String, String>>> read(Where where) {
    var texts = new HashMap<UUID, Map<String, SortedMap<String, String>>>();
    jdbc.sql("select resource_id, field_name, language, text from translation where " + where)
        .params(where.values())
        .query(row -> {
          texts
              .computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
              .computeIfAbsent(row.getString(2), _ -> new TreeMap<>())
              .put(row.getString(3), row.getString(4));
        });
    return texts;
  }

  private static Book book(Map<UUID, Map<String, SortedMap<String, String>>> texts) {
    return new Book(resource -> texts.getOrDefault(resource, Map.of()));
  }

  /** Translations of resources: by field, then by language. */
  record Book(Function<UUID, Map<String, SortedMap<String, String>>> texts) {
    @Nullable Translated text(UUID resource, String field, @Nullable String french) {
      if (french == null) {
        return null;
      }
      var all = new TreeMap<>(texts.apply(resource).getOrDefault(field, new TreeMap<>()));
      all.put(Language.FRENCH.tag(), french);
      return new Translated(all);
    }

    Translated required(UUID resource, String field, String french) {
      return Objects.requireNonNull(text(resource, field, french));
    }
  }
}
