package ca.passerelle.directory;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Needs are the terms of one taxonomy: tables {@code taxonomy} and {@code taxonomy_term}. */
@Component
@Order(10)
class NeedStore extends NamedSection<NeedEntry> {
  private static final String TAXONOMY = "needs";

  private final JdbcClient jdbc;
  private final Translations translations;
  private final History history;

  NeedStore(JdbcClient jdbc, Translations translations, History history) {
    super("needs", NeedEntry.class, NeedEntry::id);
    this.jdbc = jdbc;
    this.translations = translations;
    this.history = history;
  }

  Set<String> codes(CommunityId community) {
    return jdbc
        .sql("select code from taxonomy_term where community_id = ? and taxonomy_id = ?")
        .params(community.value(), TAXONOMY)
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those that citizens choose from, in the order of the screen. */
  List<Need> of(CommunityId community, Translations.Book book) {
    var needs = new ArrayList<Need>();
    for (var entry : entries(community, book)) {
      if (entry.isOffered()) {
        needs.add(
            new Need(
                new NeedId(entry.id()),
                entry.label(),
                entry.examples(),
                entry.pictogram(),
                needs.size(),
                entry.discreet()));
      }
    }
    return needs;
  }

  private List<NeedEntry> entries(CommunityId community, Translations.Book book) {
    return jdbc.sql(
            """
            select id, code, name, description, pictogram, discreet, hidden from taxonomy_term
            where community_id = ? and taxonomy_id = ? order by position, code
            """)
        .params(community.value(), TAXONOMY)
        .query((row, _) -> {
          var id = row.getObject("id", UUID.class);
          return new NeedEntry(
              row.getString("code"),
              row.getString("pictogram"),
              book.required(id, "name", row.getString("name")),
              book.required(id, "description", row.getString("description")),
              row.getBoolean("discreet"),
              row.getBoolean("hidden"));
        })
        .list();
  }

  void place(CommunityId community, String code, int position) {
    jdbc.sql("update taxonomy_term set position = ? where community_id = ? and id = ?")
        .params(position, community.value(), Ids.need(community, code))
        .update();
  }

  /** Its place on the screen. */
  int position(CommunityId community, String code) {
    return jdbc.sql("select position from taxonomy_term where community_id = ? and id = ?")
        .params(community.value(), Ids.need(community, code))
        .query(Integer.class)
        .single();
  }

  @Override
  public Map<String, NeedEntry> current(CommunityId community) {
    var entries = new LinkedHashMap<String, NeedEntry>();
    entries(community, translations.whenAsked(community)).forEach(it -> entries.put(it.id(), it));
    return entries;
  }

  @Override
  public void put(CommunityId community, int position, NeedEntry item) {
    remove(community, item.id());
    var id = Ids.need(community, item.id());
    openTaxonomy(community);
    Row.in("taxonomy_term", community)
        .set("id", id)
        .set("taxonomy_id", TAXONOMY)
        .set("code", item.id())
        .set("name", translations.keep(community, id, "name", item.label()))
        .set("description", translations.keep(community, id, "description", item.examples()))
        .set("pictogram", item.pictogram())
        .set("position", position)
        .set("discreet", item.discreet())
        .set("hidden", !item.isOffered())
        .insert(jdbc);
  }

  @Override
  public void replaced(CommunityId community, NeedEntry before, Optional<NeedEntry> after) {
    history.byFiles(community, before, after);
  }

  @Override
  public void remove(CommunityId community, String key) {
    var id = Ids.need(community, key);
    translations.forget(community, id);
    jdbc.sql("delete from taxonomy_term where community_id = ? and id = ?")
        .params(community.value(), id)
        .update();
  }

  private void openTaxonomy(CommunityId community) {
    var known =
        jdbc.sql("select count(*) from taxonomy where community_id = ? and id = ?")
            .params(community.value(), TAXONOMY)
            .query(Integer.class)
            .single();
    if (known == 0) {
      Row.in("taxonomy", community)
          .set("id", TAXONOMY)
          .set("name", "Besoins")
          .set("description", "Ce qu'une personne choisit par pictogramme.")
          .insert(jdbc);
    }
  }
}
