package ca.passerelle.directory;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Reference;
import ca.passerelle.shared.CommunityId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Needs of listed organizations, as attributes. */
@Component
@Order(22)
class ListedNeedStore extends NamedSection<ListedNeed> {
  private static final String TYPE = "listed-need";

  private final JdbcClient jdbc;

  ListedNeedStore(JdbcClient jdbc) {
    super(
        "needs-of-organizations",
        ListedNeed.class,
        item -> item.organization() + "/" + item.need());
    this.jdbc = jdbc;
  }

  @Override
  public List<Reference> references(ListedNeed item) {
    return List.of(
        new Reference("/organization", "organismes", item.organization()),
        new Reference("/need", "needs", item.need()));
  }

  @Override
  public Map<String, ListedNeed> current(CommunityId community) {
    var needs = new LinkedHashMap<String, ListedNeed>();
    jdbc.sql(
            """
            select o.listed_name, t.code, a.attribute_value, a.label from attribute a
            join organization o on o.community_id = a.community_id and o.id = a.link_id
            join taxonomy_term t on t.community_id = a.community_id and t.id = a.taxonomy_term_id
            where a.community_id = ? and a.link_type = ? order by o.listed_name, t.position
            """)
        .params(community.value(), TYPE)
        .query((row, _) ->
            new ListedNeed(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list()
        .forEach(need -> needs.put(key(need), need));
    return needs;
  }

  @Override
  public void put(CommunityId community, int position, ListedNeed item) {
    remove(community, key(item));
    var organization = Ids.listing(community, item.organization());
    var need = Ids.need(community, item.need());
    Row.in("attribute", community)
        .set("id", Ids.part("attribute", organization, "need/" + need, 1))
        .set("link_id", organization)
        .set("link_entity", "organization")
        .set("link_type", TYPE)
        .set("position", position)
        .set("taxonomy_term_id", need)
        .set("attribute_value", item.words())
        .set("label", item.column())
        .insert(jdbc);
  }

  @Override
  public void remove(CommunityId community, String key) {
    int slash = key.lastIndexOf('/');
    jdbc.sql(
            """
            delete from attribute
            where community_id = ? and link_id = ? and link_type = ? and taxonomy_term_id = ?
            """)
        .params(
            community.value(),
            Ids.listing(community, key.substring(0, slash)),
            TYPE,
            Ids.need(community, key.substring(slash + 1)))
        .update();
  }
}
