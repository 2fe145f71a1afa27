package ca.passerelle.meeting;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Reference;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code host_venue}. */
@Component
@Order(60)
class HostVenueStore extends NamedSection<HostVenueEntry> {
  private final JdbcClient jdbc;

  HostVenueStore(JdbcClient jdbc) {
    super("host-venues", HostVenueEntry.class, HostVenueEntry::id);
    this.jdbc = jdbc;
  }

  List<HostVenueEntry> of(CommunityId community) {
    return jdbc.sql("select entry from host_venue where community_id = ? order by position, id")
        .param(community.value())
        .query((row, _) -> Json.read(row.getString("entry"), HostVenueEntry.class))
        .list();
  }

  @Override
  public List<Reference> references(HostVenueEntry item) {
    return item.location() == null
        ? List.of()
        : List.of(new Reference("/location", "locations", item.location()));
  }

  @Override
  public Map<String, HostVenueEntry> current(CommunityId community) {
    var entries = new LinkedHashMap<String, HostVenueEntry>();
    of(community).forEach(entry -> entries.put(entry.id(), entry));
    return entries;
  }

  @Override
  public void put(CommunityId community, int position, HostVenueEntry item) {
    remove(community, item.id());
    jdbc.sql("insert into host_venue (community_id, id, position, entry) values (?, ?, ?, ?)")
        .params(community.value(), item.id(), position, Json.write(item))
        .update();
  }

  @Override
  public void remove(CommunityId community, String key) {
    jdbc.sql("delete from host_venue where community_id = ? and id = ?")
        .params(community.value(), key)
        .update();
  }
}
