package ca.passerelle.privacy;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who opened which request when. Ids only; kept when the request is erased. */
@Service
public class AccessLog {
  private final JdbcClient database;
  private final Authority authority;
  private final Clock clock;

  AccessLog(JdbcClient database, Authority authority, Clock clock) {
    this.database = database;
    this.authority = authority;
    this.clock = clock;
  }

  /** Somebody saw what a person confided. */
  public record Access(Instant at, AccountId account, Optional<WorkerId> worker) {}

  /** Whoever is signed in opens {@code request}; written in the transaction that reads it. */
  public void opened(CommunityId community, ContactRequestId request) {
    var actor = authority.actor();
    database
        .sql(
            "insert into access_log"
                + " (community_id, id, opened_at, account_id, worker_id, request_id)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(community.value())
        .param(UUID.randomUUID())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .param(actor.account().toString())
        .param(actor.worker().map(WorkerId::value).orElse(null))
        .param(request.value())
        .update();
  }

  /** Whether {@code account} ever opened a request: then who it was must stay known. */
  public boolean mentions(AccountId account) {
    return database
        .sql("select 1 from access_log where account_id = ? fetch first 1 row only")
        .param(account.toString())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Oldest first. */
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public List<Access> of(CommunityId community, ContactRequestId request) {
    authority.require(Role.ADMINISTRATOR, community);
    return database
        .sql(
            "select opened_at, account_id, worker_id from access_log"
                + " where community_id = ? and request_id = ? order by opened_at")
        .params(community.value(), request.value())
        .query((row, _) ->
            new Access(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                new AccountId(UUID.fromString(row.getString(2))),
                Optional.ofNullable(row.getString(3)).map(WorkerId::new)))
        .list();
  }
}
