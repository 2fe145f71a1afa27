package ca.passerelle.directory.intake;

import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code import_mapping}: what the columns of each source's spreadsheets say. */
@Component
@Transactional
class SavedMappings {
  private final Mappings mappings;
  private final JdbcClient jdbc;
  private final Clock clock;

  SavedMappings(Mappings mappings, JdbcClient jdbc, Clock clock) {
    this.mappings = mappings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Mapping> find(CommunityId community, String source) {
    return jdbc.sql("select mapping from import_mapping where community_id = ? and source = ?")
        .params(community.value(), source)
        .query(String.class)
        .optional()
        .map(mappings::read);
  }

  void keep(CommunityId community, String source, Mapping mapping) {
    jdbc.sql("delete from import_mapping where community_id = ? and source = ?")
        .params(community.value(), source)
        .update();
    jdbc.sql(
            """
            insert into import_mapping (community_id, source, mapping, saved_at)
            values (?, ?, ?, ?)
            """)
        .params(
            community.value(),
            source,
            mappings.write(mapping),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
