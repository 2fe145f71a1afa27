package ca.passerelle.directory.freshness;

import ca.passerelle.shared.CommunityId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Services that nobody verified for so long that citizens no longer see them. */
@Component
public class Withdrawals {
  /** What a service {@code s} must be to be one; once somebody verifies it, it is none. */
  public static final String WITHDRAWN =
      """
      exists (select 1 from service_aging w
        where w.community_id = s.community_id and w.service_id = s.id
          and w.withdrawn_on is not null
          and (s.assured_date is null or s.assured_date < w.fresh_from))
      """;

  private final JdbcClient jdbc;

  Withdrawals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Set<UUID> of(CommunityId community) {
    return jdbc
        .sql("select s.id from service s where s.community_id = ? and " + WITHDRAWN)
        .param(community.value())
        .query(UUID.class)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
