package ca.passerelle.community;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code community}. */
@Component
@Order(0)
class CommunityStore extends NamedSection<CommunityEntry> {
  private static final String ALL = "all";

  private final JdbcClient jdbc;
  private final LoadingCache<String, Map<CommunityId, Community>> communities =
      Caffeine.newBuilder().build(_ -> read());

  CommunityStore(JdbcClient jdbc) {
    super("community", CommunityEntry.class, CommunityEntry::id);
    this.jdbc = jdbc;
  }

  Map<CommunityId, Community> all() {
    return communities.get(ALL);
  }

  private Map<CommunityId, Community> read() {
    var all = new LinkedHashMap<CommunityId, Community>();
    jdbc.sql("select entry from community order by community_id")
        .query((row, _) -> Json.read(row.getString("entry"), CommunityEntry.class).community())
        .list()
        .forEach(community -> all.put(community.id(), community));
    return Collections.unmodifiableMap(all);
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    communities.invalidateAll();
  }

  @Override
  public List<Remark> remarks(CommunityEntry item) {
    var remarks = new ArrayList<Remark>();
    if (!ZoneId.getAvailableZoneIds().contains(item.timeZone())) {
      remarks.add(
          new Remark(
              "/time_zone", "Fuseau horaire inconnu : écrivez-le comme « America/Toronto »."));
    }
    if (item.calendar().isEmpty()) {
      remarks.add(
          new Remark(
              "/holidays/calendar",
              "Calendrier de jours fériés inconnu : « country: CA » et « region: qc » sont offerts."));
    }
    if (item.responsePromise().urgentHours() > item.responsePromise().normalHours()) {
      remarks.add(
          new Remark(
              "/response_promise/urgent_hours",
              "Une demande urgente ne peut pas attendre plus longtemps qu'une autre : réduisez ce nombre."));
    }
    var ages = item.ages();
    if (!Freshness.inOrder(ages.check(), ages.say(), ages.withdraw())) {
      remarks.add(
          new Remark(
              "/freshness",
              "D'abord on vérifie, ensuite on le dit, enfin on retire : check_after_months, say_after_months et withdraw_after_months vont en montant (%d, %d, %d)."
                  .formatted(ages.check(), ages.say(), ages.withdraw())));
    }
    return remarks;
  }

  @Override
  public Map<String, CommunityEntry> current(CommunityId community) {
    var entries = new LinkedHashMap<String, CommunityEntry>();
    jdbc.sql("select entry from community where community_id = ?")
        .param(community.value())
        .query((row, _) -> Json.read(row.getString("entry"), CommunityEntry.class))
        .list()
        .forEach(entry -> entries.put(entry.id(), entry));
    return entries;
  }

  @Override
  public void put(CommunityId community, int position, CommunityEntry item) {
    remove(community, item.id());
    jdbc.sql("insert into community (community_id, entry) values (?, ?)")
        .params(community.value(), Json.write(item))
        .update();
  }

  @Override
  public void remove(CommunityId community, String key) {
    jdbc.sql("delete from community where community_id = ?").param(community.value()).update();
  }
}
