package ca.passerelle.contact;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Everything that can be done with a contact request. The only way in from other modules. */
@Service
@SuppressWarnings("DoNotCallSuggester") // bodies land next
public class ContactDesk {
  /** Waiting requests of a community: urgent first, then oldest first. */
  @PreAuthorize("hasRole('WORKER')")
  public List<QueueItem> waiting(CommunityId community) {
    return List.of();
  }

  /** Requests the signed-in worker holds, next step first. */
  @PreAuthorize("hasRole('WORKER')")
  public List<QueueItem> mine() {
    return List.of();
  }

  /** Requests the signed-in worker holds whose next step is due before the end of today. */
  @PreAuthorize("hasRole('WORKER')")
  public List<QueueItem> today() {
    return List.of();
  }

  /**
   * Opens a request the signed-in worker holds or closed; that they did is written down.
   *
   * @throws ContactRefusal {@code NotClaimed}, {@code NotYours}, {@code ContactRequestGone}
   */
  @PreAuthorize("hasRole('WORKER')")
  public OpenedRequest open(ContactRequestId id) {
    throw new ContactRefusal.ContactRequestGone(id);
  }

  /**
   * The signed-in worker takes it. Taking twice is harmless.
   *
   * @throws ContactRefusal {@code AlreadyClaimed} says by whom; {@code AlreadyClosed}, {@code
   *     ContactRequestGone}
   */
  @PreAuthorize("hasRole('WORKER')")
  public void claim(ContactRequestId id) {}

  /** Gives it back to the queue, where its place is by when it was received. */
  @PreAuthorize("hasRole('WORKER')")
  public void release(ContactRequestId id) {}

  /** Hands it to another worker of the community. */
  @PreAuthorize("hasRole('WORKER')")
  public void transfer(ContactRequestId id, WorkerId to) {}

  /**
   * @param note at most 500 characters; personal data
   * @param nextStep when to try again; by default the next day on duty
   */
  @PreAuthorize("hasRole('WORKER')")
  public void logAttempt(
      ContactRequestId id,
      Attempt.Way way,
      Attempt.Result result,
      Optional<String> note,
      Optional<Instant> nextStep) {}

  /** When the signed-in worker means to go on with it. */
  @PreAuthorize("hasRole('WORKER')")
  public void plan(ContactRequestId id, Instant nextStep) {}

  /** Leaves words for whoever comes back with the code, at most 1,000 characters. */
  @PreAuthorize("hasRole('WORKER')")
  public void message(ContactRequestId id, String text) {}

  /**
   * @throws ContactRefusal {@code UnmetNeedMissing} when no service was found and none is given
   */
  @PreAuthorize("hasRole('WORKER')")
  public void close(ContactRequestId id, Outcome outcome, Optional<UnmetNeed> unmetNeed) {}

  /** Takes up again what the signed-in worker closed. */
  @PreAuthorize("hasRole('WORKER')")
  public void reopen(ContactRequestId id) {}

  /** Every open request of a community: overdue first, then urgent, then oldest. */
  @PreAuthorize("hasRole('COORDINATOR')")
  public List<BoardRow> board(CommunityId community) {
    return List.of();
  }

  /** The coordinator gives it to a worker of the community, whoever held it. */
  @PreAuthorize("hasRole('COORDINATOR')")
  public void reassign(ContactRequestId id, WorkerId to) {}
}
