package ca.passerelle.directory.campaign;

import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code listing_invitation}. Of a link only its hash is kept. */
@Component
class InvitationTable {
  private final JdbcClient jdbc;
  private final Clock clock;

  InvitationTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One link an organization: those before stop working. */
  NewInvitation add(CommunityId community, String organization, AccountId by) {
    revoke(community, organization);
    var secret = Secret.random();
    var now = clock.instant();
    var expires = now.plus(Invitation.VALID);
    jdbc.sql(
            """
            insert into listing_invitation
              (community_id, id, token_hash, organization, made_at, made_by, expires_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            community.value(),
            UUID.randomUUID(),
            secret.hash(),
            organization,
            time(now),
            by.value(),
            time(expires))
        .update();
    return new NewInvitation(organization, secret, expires);
  }

  void revoke(CommunityId community, String organization) {
    jdbc.sql(
            """
            update listing_invitation set revoked_at = ?
            where community_id = ? and organization = ? and revoked_at is null and expires_at > ?
            """)
        .params(time(clock.instant()), community.value(), organization, time(clock.instant()))
        .update();
  }

  Optional<Invitation> find(String token) {
    return jdbc.sql("select * from listing_invitation where token_hash = ?")
        .param(new Secret(token).hash())
        .query(InvitationTable::read)
        .optional();
  }

  /** Latest first. */
  List<Invitation> of(CommunityId community) {
    return jdbc.sql("select * from listing_invitation where community_id = ? order by made_at desc")
        .param(community.value())
        .query(InvitationTable::read)
        .list();
  }

  /** Those of these organizations, latest first. */
  List<Invitation> of(CommunityId community, List<String> organizations) {
    return organizations.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select * from listing_invitation
                where community_id = :community and organization in (:organizations)
                order by made_at desc
                """)
            .param("community", community.value())
            .param("organizations", organizations)
            .query(InvitationTable::read)
            .list();
  }

  void opened(Invitation invitation) {
    first("opened_at", invitation);
  }

  void answered(Invitation invitation) {
    first("answered_at", invitation);
  }

  private void first(String column, Invitation invitation) {
    jdbc.sql(
            "update listing_invitation set %1$s = ? where community_id = ? and id = ? and %1$s is null"
                .formatted(column))
        .params(time(clock.instant()), invitation.community().value(), invitation.id())
        .update();
  }

  void forget(Instant before) {
    jdbc.sql("delete from listing_invitation where expires_at < ?").param(time(before)).update();
  }

  private static Invitation read(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getObject("id", UUID.class),
        new CommunityId(row.getString("community_id")),
        row.getString("organization"),
        instant(row, "made_at").orElseThrow(),
        instant(row, "expires_at").orElseThrow(),
        instant(row, "revoked_at"),
        instant(row, "opened_at"),
        instant(row, "answered_at"));
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
