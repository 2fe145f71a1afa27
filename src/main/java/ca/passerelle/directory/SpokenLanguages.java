package ca.passerelle.directory;

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
  private static final List<Owner.Kind> OWNERS =
      List.of(Owner.Kind.SERVICE, Owner.Kind.ORGANIZATION);

  private final JdbcClient jdbc;

  SpokenLanguages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(Owner owner, List<Language> languages) {
    for (int i = 0; i < languages.size(); i++) {
      owner.row("language", i).set("code", languages.get(i).tag()).insert(jdbc);
    }
  }

  void forget(Owner owner) {
    owner.deleteFrom("language", jdbc);
  }

  Map<UUID, List<Language>> of(Which which) {
    var languages = new HashMap<UUID, List<Language>>();
    jdbc.sql(
            "select * from language where community_id = ?%s order by position"
                .formatted(which.and()))
        .params(which.values())
        .query(row -> {
          languages
              .computeIfAbsent(Owner.of(row, OWNERS), _ -> new ArrayList<>())
              .add(new Language(row.getString("code")));
        });
    return languages;
  }
}
