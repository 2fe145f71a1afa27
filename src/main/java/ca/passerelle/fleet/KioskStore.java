package ca.passerelle.fleet;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Reference;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.KioskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code kiosk}. */
@Component
@Order(51)
class KioskStore extends NamedSection<KioskEntry> {
  private final JdbcClient jdbc;

  KioskStore(JdbcClient jdbc) {
    super("kiosks", KioskEntry.class, KioskEntry::id);
    this.jdbc = jdbc;
  }

  List<Kiosk> all() {
    return jdbc.sql(
            """
            select k.community_id, k.entry, k.status, k.last_seen, s.entry as site
            from kiosk k join host_site s on s.community_id = k.community_id and s.id = k.site_id
            order by k.community_id, k.position, k.id
            """)
        .query((row, _) -> kiosk(row))
        .list();
  }

  void status(KioskId id, Kiosk.Status status) {
    jdbc.sql("update kiosk set status = ? where id = ?").params(status.name(), id.value()).update();
  }

  void seen(KioskId id, Instant at) {
    jdbc.sql("update kiosk set last_seen = ? where id = ?")
        .params(at.atOffset(ZoneOffset.UTC), id.value())
        .update();
  }

  @Override
  public List<Reference> references(KioskEntry item) {
    return List.of(new Reference("/host_site", "host-sites", item.hostSite()));
  }

  @Override
  public boolean sharesNames() {
    return true;
  }

  @Override
  public Map<String, KioskEntry> current(CommunityId community) {
    var entries = new LinkedHashMap<String, KioskEntry>();
    jdbc.sql(
            "select id, entry from kiosk where community_id = ? and status <> 'RETIRED' order by position, id")
        .param(community.value())
        .query(row -> {
          entries.put(row.getString("id"), Json.read(row.getString("entry"), KioskEntry.class));
        });
    return entries;
  }

  /** Keeps status and device of a kiosk that is already here. */
  @Override
  public void put(CommunityId community, int position, KioskEntry item) {
    var entry = Json.write(item);
    var known =
        jdbc.sql(
                "update kiosk set site_id = ?, position = ?, entry = ? where community_id = ? and id = ?")
            .params(item.hostSite(), position, entry, community.value(), item.id())
            .update();
    if (known == 0) {
      jdbc.sql(
              """
              insert into kiosk (community_id, id, site_id, position, status, entry)
              values (?, ?, ?, ?, 'ACTIVE', ?)
              """)
          .params(community.value(), item.id(), item.hostSite(), position, entry)
          .update();
    }
  }

  /** Requests point at it: it is retired, and stays. */
  @Override
  public void remove(CommunityId community, String key) {
    status(new KioskId(key), Kiosk.Status.RETIRED);
  }

  private static Kiosk kiosk(ResultSet row) throws SQLException {
    var community = new CommunityId(row.getString("community_id"));
    var entry = Json.read(row.getString("entry"), KioskEntry.class);
    return new Kiosk(
        new KioskId(entry.id()),
        community,
        entry.kind(),
        Json.read(row.getString("site"), HostSiteEntry.class).in(community),
        Kiosk.Status.valueOf(row.getString("status")),
        Optional.ofNullable(entry.placement()),
        Optional.ofNullable(row.getObject("last_seen", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
