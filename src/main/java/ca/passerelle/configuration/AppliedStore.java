package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was brought in from the files: tables {@code config_applied} and {@code
 * config_installation}.
 */
@Component
class AppliedStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  AppliedStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean installed() {
    return jdbc.sql("select count(*) from config_installation").query(Integer.class).single() > 0;
  }

  /** Whether these very files were found right before. */
  boolean isChecked(String fingerprint) {
    return jdbc.sql("select count(*) from config_installation where checked_files = ?")
            .param(fingerprint)
            .query(Integer.class)
            .single()
        > 0;
  }

  void checked(String fingerprint) {
    var known =
        jdbc.sql("update config_installation set checked_files = ?").param(fingerprint).update();
    if (known == 0) {
      jdbc.sql("insert into config_installation (id, loaded_at, checked_files) values (1, ?, ?)")
          .params(clock.instant().atOffset(ZoneOffset.UTC), fingerprint)
          .update();
    }
  }

  boolean isKnown(CommunityId community) {
    return jdbc.sql("select count(*) from config_applied where community_id = ?")
            .param(community.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  List<CommunityId> communities() {
    return jdbc.sql("select distinct community_id from config_applied order by community_id")
        .query((row, _) -> new CommunityId(row.getString("community_id")))
        .list();
  }

  /** Fingerprints by key. */
  Map<String, String> hashes(CommunityId community, String section) {
    var hashes = new HashMap<String, String>();
    jdbc.sql(
            "select item_key, content_hash from config_applied where community_id = ? and section = ?")
        .params(community.value(), section)
        .query(row -> {
          hashes.put(row.getString("item_key"), row.getString("content_hash"));
        });
    return hashes;
  }

  void applied(CommunityId community, String section, String key, String hash) {
    forget(community, section, key);
    jdbc.sql(
            """
            insert into config_applied (community_id, section, item_key, content_hash, applied_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(community.value(), section, key, hash, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void forget(CommunityId community, String section, String key) {
    jdbc.sql("delete from config_applied where community_id = ? and section = ? and item_key = ?")
        .params(community.value(), section, key)
        .update();
  }
}
