package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code told_apart}: what looks alike and is two, as somebody said. */
@Component
class ToldApart {
  private final JdbcClient jdbc;
  private final Clock clock;

  ToldApart(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Set<AlikePair.Names> of(CommunityId community) {
    return new HashSet<>(
        jdbc.sql("select kind, one_slug, other_slug from told_apart where community_id = ?")
            .param(community.value())
            .query((row, _) ->
                new AlikePair.Names(
                    SourceKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                    row.getString(2),
                    row.getString(3)))
            .list());
  }

  void keep(CommunityId community, AlikePair.Names names) {
    forget(community, names);
    Row.in("told_apart", community)
        .set("kind", SourceLinks.word(names.kind()))
        .set("one_slug", names.one())
        .set("other_slug", names.other())
        .set("told_at", clock.instant().atOffset(ZoneOffset.UTC))
        .insert(jdbc);
  }

  private void forget(CommunityId community, AlikePair.Names names) {
    jdbc.sql(
            """
            delete from told_apart
            where community_id = ? and kind = ? and one_slug = ? and other_slug = ?
            """)
        .params(community.value(), SourceLinks.word(names.kind()), names.one(), names.other())
        .update();
  }

  /** Of a record that is gone. */
  void forget(CommunityId community, SourceKind kind, String slug) {
    jdbc.sql(
            """
            delete from told_apart
            where community_id = ? and kind = ? and (one_slug = ? or other_slug = ?)
            """)
        .params(community.value(), SourceLinks.word(kind), slug, slug)
        .update();
  }
}
