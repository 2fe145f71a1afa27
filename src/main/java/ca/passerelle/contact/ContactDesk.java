package ca.passerelle.contact;

import ca.passerelle.durability.Durable;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that can be done with a contact request. The only way in from other modules. What
 * changes something returns once the disk has it; it can therefore not be called in a transaction.
 *
 * <p>Every method for workers and coordinators refuses, with Spring Security's {@code
 * AccessDeniedException}, whoever has no such part in the community of the request.
 */
@Service
public class ContactDesk {
  private final Arrivals arrivals;
  private final FollowUps followUps;
  private final Casework casework;
  private final Lists lists;
  private final Strandings strandings;
  private final TransactionTemplate transaction;

  ContactDesk(
      Arrivals arrivals,
      FollowUps followUps,
      Casework casework,
      Lists lists,
      Strandings strandings,
      TransactionTemplate transaction) {
    this.arrivals = arrivals;
    this.followUps = followUps;
    this.casework = casework;
    this.lists = lists;
    this.strandings = strandings;
    this.transaction = transaction;
  }

  /**
   * Takes a citizen's sealed request in. Sent again with the same id and content it gives the same
   * receipt. A refusal of what a browser keeps is counted for those who can mend its cause.
   *
   * @throws ca.passerelle.privacy.SealRefused when it cannot be opened
   * @throws IntakeRefusal when it cannot be taken
   * @throws ca.passerelle.durability.NotDurable when the disk did not confirm: send it again
   */
  @Durable
  public Receipt receive(Envelope envelope) {
    return arrivals.receive(envelope);
  }

  /**
   * What someone does who comes back with a code. Looking changes nothing and waits for no disk.
   *
   * @throws ca.passerelle.privacy.SealRefused when it cannot be opened
   * @throws IntakeRefusal when it cannot be done; {@code UNKNOWN_CODE} says nothing of what is
   *     wrong with the code
   */
  public FollowUpStatus followUp(Envelope envelope) {
    return followUps.followUp(envelope);
  }

  /** What browsers keep, sealed, because it was refused; by kiosk and reason. */
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public List<Stranded> stranded(CommunityId community) {
    return strandings.of(community);
  }

  /** Waiting requests of a community: urgent first, then oldest first. */
  @PreAuthorize("hasRole('WORKER')")
  public List<QueueItem> waiting(CommunityId community) {
    return lists.waiting(community);
  }

  /** Requests the signed-in worker holds, next step first. */
  @PreAuthorize("hasRole('WORKER')")
  public List<QueueItem> mine() {
    return lists.mine();
  }

  /** What the signed-in worker closed last, newest first, at most 20: from here it is reopened. */
  @PreAuthorize("hasRole('WORKER')")
  public List<QueueItem> closedLately() {
    return lists.closedLately();
  }

  /**
   * A request as it is now, whatever its state; empty when it was never there. For the screens'
   * live dispatcher, which acts for nobody: nothing personal is in it, and each screen decides who
   * may see it.
   */
  public Optional<BoardRow> glance(ContactRequestId id) {
    return lists.glance(id);
  }

  /** Every open request of a community: overdue first, then urgent, then oldest. */
  @PreAuthorize("hasRole('COORDINATOR')")
  public List<BoardRow> board(CommunityId community) {
    return lists.board(community);
  }

  /**
   * Opens a request the signed-in worker holds or closed; that they did is on the disk before they
   * see anything.
   *
   * @throws ContactRefusal {@code NotClaimed}, {@code NotYours}, {@code ContactRequestGone}
   */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public OpenedRequest open(ContactRequestId id) {
    return inTransaction(() -> lists.open(id));
  }

  /** As {@link #open}, to draw its page again; empty when it must be opened again for that. */
  @PreAuthorize("hasRole('WORKER')")
  public Optional<OpenedRequest> look(Reading reading) {
    return inTransaction(() -> lists.look(reading));
  }

  /**
   * What the citizen wrote was in sight of the signed-in worker. Waits for no disk: at worst it is
   * unread again.
   *
   * @param version of what was shown; what was written since stays unread
   */
  @PreAuthorize("hasRole('WORKER')")
  public void seen(ContactRequestId id, long version) {
    inTransaction(() -> lists.seen(id, version));
  }

  /**
   * The signed-in worker takes it. Taking twice is harmless.
   *
   * @throws ContactRefusal {@code AlreadyClaimed} says by whom; {@code AlreadyClosed}, {@code
   *     ContactRequestGone}
   */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public void claim(ContactRequestId id) {
    inTransaction(() -> casework.claim(id));
  }

  /**
   * Gives it back to the queue, where its place is by when it was received.
   *
   * @throws ContactRefusal as {@link #open}, and {@code AlreadyClosed}
   */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public void release(ContactRequestId id) {
    inTransaction(() -> casework.release(id));
  }

  /**
   * Hands it to another worker of the community.
   *
   * @throws ContactRefusal as {@link #release}, and {@code NoSuchWorker}
   */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public void transfer(ContactRequestId id, WorkerId to) {
    inTransaction(() -> casework.transfer(id, to));
  }

  /**
   * Writes down a try at reaching the person.
   *
   * @param note at most 500 characters; personal data
   * @param nextStep when to go on; by default the next day on duty
   * @throws ContactRefusal as {@link #release}
   */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public void logAttempt(
      ContactRequestId id,
      Attempt.Way way,
      Attempt.Result result,
      Optional<String> note,
      Optional<Instant> nextStep) {
    inTransaction(() -> casework.logAttempt(id, way, result, note, nextStep));
  }

  /** When the signed-in worker means to go on with it; refused as {@link #release}. */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public void plan(ContactRequestId id, Instant nextStep) {
    inTransaction(() -> casework.plan(id, nextStep));
  }

  /**
   * Leaves words for whoever comes back with the code, at most 1,000 characters; refused as {@link
   * #release}.
   */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public void message(ContactRequestId id, String text) {
    inTransaction(() -> casework.message(id, text));
  }

  /**
   * Ends it with an outcome.
   *
   * @throws ContactRefusal as {@link #release}, and {@code UnmetNeedMissing} when no service was
   *     found and no unmet need is given
   */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public void close(ContactRequestId id, Outcome outcome, Optional<UnmetNeed> unmetNeed) {
    inTransaction(() -> casework.close(id, outcome, unmetNeed));
  }

  /**
   * Takes up again what the signed-in worker closed.
   *
   * @throws ContactRefusal {@code NotClosed}, {@code NotYours}, {@code ContactRequestGone}
   */
  @Durable
  @PreAuthorize("hasRole('WORKER')")
  public void reopen(ContactRequestId id) {
    inTransaction(() -> casework.reopen(id));
  }

  /**
   * The coordinator gives it to a worker of the community, whoever held it.
   *
   * @throws ContactRefusal {@code AlreadyClosed}, {@code ContactRequestGone}, {@code NoSuchWorker}
   */
  @Durable
  @PreAuthorize("hasRole('COORDINATOR')")
  public void reassign(ContactRequestId id, WorkerId to) {
    inTransaction(() -> casework.reassign(id, to));
  }

  private void inTransaction(Runnable move) {
    transaction.executeWithoutResult(_ -> move.run());
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }
}
