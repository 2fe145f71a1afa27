package ca.passerelle.fleet;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code host_site}. */
@Component
@Order(50)
class HostSiteStore extends NamedSection<HostSiteEntry> {
  private final JdbcClient jdbc;

  HostSiteStore(JdbcClient jdbc) {
    super("host-sites", HostSiteEntry.class, HostSiteEntry::id);
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, HostSiteEntry> current(CommunityId community) {
    var entries = new LinkedHashMap<String, HostSiteEntry>();
    jdbc.sql("select id, entry from host_site where community_id = ? order by id")
        .param(community.value())
        .query(row -> {
          entries.put(row.getString("id"), Json.read(row.getString("entry"), HostSiteEntry.class));
        });
    return entries;
  }

  @Override
  public void put(CommunityId community, int position, HostSiteEntry item) {
    var entry = Json.write(item);
    var known =
        jdbc.sql("update host_site set entry = ? where community_id = ? and id = ?")
            .params(entry, community.value(), item.id())
            .update();
    if (known == 0) {
      jdbc.sql("insert into host_site (community_id, id, entry) values (?, ?, ?)")
          .params(community.value(), item.id(), entry)
          .update();
    }
  }

  @Override
  public void remove(CommunityId community, String key) {
    jdbc.sql("delete from host_site where community_id = ? and id = ?")
        .params(community.value(), key)
        .update();
  }
}
