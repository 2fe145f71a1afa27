package ca.passerelle.contact;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code stranded_request}: what browsers tell they keep, so that somebody mends the
 * cause. Anyone may tell, so it counts no further than {@link #MOST} for one kiosk and forgets what
 * is not told again.
 */
@Component
class Strandings {
  static final int MOST = 500;

  /** As long as an old sealing key opens: afterwards nothing could be read any more. */
  static final Duration REMEMBERED = Duration.ofDays(35);

  private final JdbcClient database;
  private final Fleet fleet;
  private final Authority authority;
  private final Deadlines deadlines;

  Strandings(JdbcClient database, Fleet fleet, Authority authority, Deadlines deadlines) {
    this.database = database;
    this.fleet = fleet;
    this.authority = authority;
    this.deadlines = deadlines;
  }

  /** It was refused again. */
  void told(Envelope kept, Coded why) {
    fleet
        .kiosk(kept.kiosk())
        .ifPresent(kiosk ->
            id(kept)
                .ifPresent(id -> {
                  if (!toldAgain(kiosk, id, why.code())) {
                    toldFirst(kiosk, id, why.code());
                  }
                }));
  }

  /** It was received, or is not waited for any more. */
  void over(Envelope kept) {
    fleet
        .kiosk(kept.kiosk())
        .ifPresent(kiosk ->
            id(kept)
                .ifPresent(id ->
                    database
                        .sql(
                            "delete from stranded_request"
                                + " where community_id = ? and kiosk_id = ? and id = ?")
                        .params(kiosk.community().value(), kiosk.id().value(), id)
                        .update()));
  }

  List<Stranded> of(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    return database
        .sql(
            "select kiosk_id, why, count(*) as many, min(first_at) as since from stranded_request"
                + " where community_id = ? and last_at > ?"
                + " group by kiosk_id, why order by kiosk_id, why")
        .params(community.value(), CaseRow.time(deadlines.now().minus(REMEMBERED)))
        .query((row, _) ->
            new Stranded(
                new KioskId(row.getString("kiosk_id")),
                row.getString("why"),
                row.getInt("many"),
                CaseRow.instant(row, "since")))
        .list();
  }

  private boolean toldAgain(Kiosk kiosk, UUID id, String why) {
    return database
            .sql(
                "update stranded_request set why = ?, last_at = ?"
                    + " where community_id = ? and kiosk_id = ? and id = ?")
            .params(
                why,
                CaseRow.time(deadlines.now()),
                kiosk.community().value(),
                kiosk.id().value(),
                id)
            .update()
        == 1;
  }

  private void toldFirst(Kiosk kiosk, UUID id, String why) {
    forgetOld(kiosk);
    if (count(kiosk) >= MOST) {
      return;
    }
    var now = CaseRow.time(deadlines.now());
    try {
      database
          .sql(
              "insert into stranded_request (community_id, kiosk_id, id, why, first_at, last_at)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(kiosk.community().value(), kiosk.id().value(), id, why, now, now)
          .update();
    } catch (DuplicateKeyException toldAtOnce) {
      // It is counted, which is all that is wanted.
    }
  }

  private void forgetOld(Kiosk kiosk) {
    database
        .sql("delete from stranded_request where community_id = ? and kiosk_id = ? and last_at < ?")
        .params(
            kiosk.community().value(),
            kiosk.id().value(),
            CaseRow.time(deadlines.now().minus(REMEMBERED)))
        .update();
  }

  private int count(Kiosk kiosk) {
    return database
        .sql("select count(*) from stranded_request where community_id = ? and kiosk_id = ?")
        .params(kiosk.community().value(), kiosk.id().value())
        .query(Integer.class)
        .single();
  }

  private static Optional<UUID> id(Envelope kept) {
    try {
      return Optional.of(UUID.fromString(kept.idempotencyKey()));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
