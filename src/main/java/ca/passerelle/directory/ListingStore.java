package ca.passerelle.directory;

import ca.passerelle.configuration.ConfigSection;
import ca.passerelle.configuration.Scope;
import ca.passerelle.shared.CommunityId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Organizations a community names and nobody described: they are shown by their name and send to
 * 211, until someone knows more.
 */
@Component
@Order(21)
class ListingStore implements ConfigSection<ListedOrganization> {
  private final JdbcClient jdbc;

  ListingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "organismes";
  }

  @Override
  public Class<ListedOrganization> type() {
    return ListedOrganization.class;
  }

  @Override
  public String key(ListedOrganization item) {
    return item.nom();
  }

  @Override
  public boolean concerns(ListedOrganization item, Scope scope) {
    return item.communaute().equals(scope.listedAs());
  }

  @Override
  public Map<String, ListedOrganization> current(CommunityId community) {
    var words = new HashMap<String, String>();
    jdbc.sql(
            """
            select link_id, link_type, attribute_value from attribute
            where community_id = ? and link_type in ('publics', 'roles')
            """)
        .param(community.value())
        .query(row -> {
          words.put(row.getString(1) + row.getString(2), row.getString(3));
        });
    var listed = new LinkedHashMap<String, ListedOrganization>();
    jdbc.sql(
            """
            select id, name, listed_as, description from organization
            where community_id = ? and listed_as is not null order by name
            """)
        .param(community.value())
        .query(row -> {
          var id = row.getString("id");
          listed.put(
              row.getString("name"),
              new ListedOrganization(
                  row.getString("name"),
                  row.getString("listed_as"),
                  row.getString("description"),
                  words.get(id + "publics"),
                  words.get(id + "roles")));
        });
    return listed;
  }

  @Override
  public void put(CommunityId community, int position, ListedOrganization item) {
    remove(community, item.nom());
    var id = Ids.listing(community, item.nom());
    Row.in("organization", community)
        .set("id", id)
        .set("name", item.nom())
        .set("description", item.secteur())
        .set("listed_as", item.communaute())
        .insert(jdbc);
    keep(community, id, "publics", item.publics());
    keep(community, id, "roles", item.roles());
  }

  private void keep(CommunityId community, UUID id, String type, @Nullable String words) {
    if (words != null) {
      Row.in("attribute", community)
          .set("id", UUID.randomUUID())
          .set("link_id", id)
          .set("link_type", type)
          .set("position", 0)
          .set("attribute_value", words)
          .insert(jdbc);
    }
  }

  @Override
  public void remove(CommunityId community, String key) {
    var id = Ids.listing(community, key);
    jdbc.sql(
            """
            delete from attribute
            where community_id = ? and link_id = ? and link_type in ('publics', 'roles')
            """)
        .params(community.value(), id)
        .update();
    jdbc.sql("delete from organization where community_id = ? and id = ?")
        .params(community.value(), id)
        .update();
  }
}
