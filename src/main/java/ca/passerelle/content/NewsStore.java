package ca.passerelle.content;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Reference;
import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code news}. */
@Component
@Order(60)
class NewsStore extends NamedSection<NewsEntry> {
  private final JdbcClient jdbc;

  NewsStore(JdbcClient jdbc) {
    super("news", NewsEntry.class, NewsEntry::id);
    this.jdbc = jdbc;
  }

  List<NewsItem> of(CommunityId community) {
    return jdbc.sql(
            "select id, version, entry from news where community_id = ? order by position, slug")
        .param(community.value())
        .query((row, _) ->
            new NewsItem(
                new NewsId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Json.read(row.getString("entry"), NewsEntry.class)))
        .list();
  }

  Optional<NewsItem> find(CommunityId community, NewsId id) {
    return of(community).stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** After all others. */
  NewsItem append(CommunityId community, NewsEntry entry) {
    var last =
        jdbc.sql("select coalesce(max(position), -1) from news where community_id = ?")
            .param(community.value())
            .query(Integer.class)
            .single();
    return add(community, last + 1, entry);
  }

  private NewsItem add(CommunityId community, int position, NewsEntry entry) {
    var id = new NewsId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into news (community_id, id, slug, version, position, entry)
            values (?, ?, ?, 0, ?, ?)
            """)
        .params(community.value(), id.value(), entry.id(), position, Json.write(entry))
        .update();
    return new NewsItem(id, 0, entry);
  }

  /** False when someone else changed it since. */
  boolean replace(CommunityId community, NewsItem item) {
    return jdbc.sql(
                """
                update news set entry = ?, version = version + 1
                where community_id = ? and id = ? and version = ?
                """)
            .params(Json.write(item.entry()), community.value(), item.id().value(), item.version())
            .update()
        == 1;
  }

  void delete(CommunityId community, NewsId id) {
    jdbc.sql("delete from news where community_id = ? and id = ?")
        .params(community.value(), id.value())
        .update();
  }

  @Override
  public List<Reference> references(NewsEntry item) {
    var references = new ArrayList<Reference>();
    if (item.location() != null) {
      references.add(new Reference("/location", "locations", item.location()));
    }
    if (item.service() != null) {
      references.add(new Reference("/service", "services", item.service()));
    }
    return references;
  }

  @Override
  public List<Remark> remarks(NewsEntry item) {
    var from = item.from();
    var until = item.until();
    return from != null && until != null && until.isBefore(from)
        ? List.of(new Remark("/until", "La fin précède le début : corrigez « from » ou « until »."))
        : List.of();
  }

  @Override
  public Map<String, NewsEntry> current(CommunityId community) {
    var entries = new LinkedHashMap<String, NewsEntry>();
    of(community).forEach(item -> entries.put(item.entry().id(), item.entry()));
    return entries;
  }

  @Override
  public void put(CommunityId community, int position, NewsEntry item) {
    remove(community, item.id());
    add(community, position, item);
  }

  @Override
  public void remove(CommunityId community, String key) {
    jdbc.sql("delete from news where community_id = ? and slug = ?")
        .params(community.value(), key)
        .update();
  }
}
