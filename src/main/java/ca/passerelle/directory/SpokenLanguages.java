package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code language}: what is spoken at a service or an organization. */
@Component
class SpokenLanguages {
  private final JdbcClient jdbc;

  SpokenLanguages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(CommunityId community, UUID owner, List<Language> languages) {
    for (int i = 0; i < languages.size(); i++) {
      Row.in("language", community)
          .set("owner_id", owner)
          .set("position", i)
          .set("code", languages.get(i).tag())
          .insert(jdbc);
    }
  }

  void forget(CommunityId community, UUID owner) {
    jdbc.sql("delete from language where community_id = ? and owner_id = ?")
        .params(community.value(), owner)
        .update();
  }

  Map<UUID, List<Language>> of(CommunityId community) {
    var languages = new HashMap<UUID, List<Language>>();
    jdbc.sql("select owner_id, code from language where community_id = ? order by position")
        .param(community.value())
        .query(row -> {
          languages
              .computeIfAbsent(row.getObject("owner_id", UUID.class), _ -> new ArrayList<>())
              .add(new Language(row.getString("code")));
        });
    return languages;
  }
}
