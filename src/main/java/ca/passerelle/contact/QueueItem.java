package ca.passerelle.contact;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request as a list shows it: no name, no address, no words.
 *
 * @param version of what is told: each change has its own
 * @param service the service it was asked from, if any
 * @param way how the person wants to be reached, without the address
 * @param answerBy what the community promised; empty when it promises nothing
 * @param overdue waiting longer than promised
 * @param unread the citizen wrote and the worker has not seen it yet
 * @param next empty once withdrawn or purged
 */
public record QueueItem(
    ContactRequestId id,
    long version,
    CommunityId community,
    KioskId kiosk,
    List<NeedId> needs,
    Optional<ServiceId> service,
    boolean urgent,
    Language language,
    Way way,
    Instant receivedAt,
    Optional<Instant> answerBy,
    boolean overdue,
    boolean unread,
    ContactRequest.State state,
    Optional<NextStep> next) {
  public QueueItem {
    needs = List.copyOf(needs);
  }

  public Optional<WorkerId> claimedBy() {
    return state instanceof ContactRequest.State.Claimed(var by, _)
        ? Optional.of(by)
        : Optional.empty();
  }
}
