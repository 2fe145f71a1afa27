package ca.passerelle.contact;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.NeedId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for which nobody could be found. Whoever shows them hides small numbers. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class UnmetRequests {
  private final JdbcClient database;
  private final Authority authority;

  UnmetRequests(JdbcClient database, Authority authority) {
    this.database = database;
    this.authority = authority;
  }

  /** Closed from {@code from} on and before {@code to}. */
  public List<UnmetRequest> closed(CommunityId community, Instant from, Instant to) {
    var actor = authority.actor();
    if (!actor.may(Role.COORDINATOR, community) && !actor.may(Role.ADMINISTRATOR, community)) {
      throw new AccessDeniedException("Neither coordinator nor administrator of " + community);
    }
    return database
        .sql(
            "select kiosk_id, unmet_need, unmet_reason from contact_request"
                + " where community_id = ? and state = 'closed' and unmet_need is not null"
                + " and outcome = ? and state_at >= ? and state_at < ?")
        .params(
            community.value(),
            Outcome.NO_SERVICE_FOUND.code(),
            CaseRow.time(from),
            CaseRow.time(to))
        .query((row, _) ->
            new UnmetRequest(
                new KioskId(row.getString("kiosk_id")),
                new NeedId(row.getString("unmet_need")),
                Coded.of(UnmetNeed.Reason.class, row.getString("unmet_reason"))))
        .list();
  }
}
