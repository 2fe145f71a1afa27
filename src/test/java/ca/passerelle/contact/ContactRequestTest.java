package ca.passerelle.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.ContactRefusal.AlreadyClaimed;
import ca.passerelle.contact.ContactRefusal.AlreadyClosed;
import ca.passerelle.contact.ContactRefusal.ContactRequestGone;
import ca.passerelle.contact.ContactRefusal.NotClaimed;
import ca.passerelle.contact.ContactRefusal.NotClosed;
import ca.passerelle.contact.ContactRefusal.NotYours;
import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every move in every state: where it leads, or the name of its refusal. */
class ContactRequestTest {
  private static final WorkerId ME = new WorkerId("amina");
  private static final WorkerId OTHER = new WorkerId("samuel");
  private static final WorkerId THIRD = new WorkerId("thuy");
  private static final Instant THEN = Instant.parse("2026-11-23T15:00:00Z");
  private static final Instant NOW = THEN.plusSeconds(60);

  private static final Map<String, State> STATES =
      Map.of(
          "waiting", new State.Waiting(),
          "mine", new State.Claimed(ME, THEN),
          "theirs", new State.Claimed(OTHER, THEN),
          "third", new State.Claimed(THIRD, THEN),
          "closedByMe", new State.Closed(ME, THEN, Outcome.HELPED),
          "closedByThem", new State.Closed(OTHER, THEN, Outcome.HELPED),
          "withdrawn", new State.Withdrawn(THEN));

  private static final Map<String, UnaryOperator<ContactRequest>> MOVES =
      Map.of(
          "claim", request -> request.claimedBy(ME, NOW),
          "release", request -> request.releasedBy(ME),
          "transfer", request -> request.transferredBy(ME, THIRD, NOW),
          "reassign", request -> request.reassignedTo(THIRD, NOW),
          "close", request -> request.closedBy(ME, NOW, Outcome.REFERRED),
          "reopen", request -> request.reopenedBy(ME, NOW),
          "withdraw", request -> request.withdrawn(NOW),
          "work",
              request -> {
                request.heldBy(ME);
                return request;
              },
          "read",
              request -> {
                request.readableBy(ME);
                return request;
              });

  private static final Map<String, Class<? extends ContactRefusal>> REFUSALS =
      Map.of(
          "AlreadyClaimed", AlreadyClaimed.class,
          "AlreadyClosed", AlreadyClosed.class,
          "Gone", ContactRequestGone.class,
          "NotClaimed", NotClaimed.class,
          "NotClosed", NotClosed.class,
          "NotYours", NotYours.class);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # move,   waiting,    mine,      theirs,         closedByMe,    closedByThem,  withdrawn
          claim,    Claimed,    same,      AlreadyClaimed, AlreadyClosed, AlreadyClosed, Gone
          release,  NotClaimed, Waiting,   NotYours,       AlreadyClosed, AlreadyClosed, Gone
          transfer, NotClaimed, Claimed,   NotYours,       AlreadyClosed, AlreadyClosed, Gone
          reassign, Claimed,    Claimed,   Claimed,        AlreadyClosed, AlreadyClosed, Gone
          close,    NotClaimed, Closed,    NotYours,       AlreadyClosed, AlreadyClosed, Gone
          reopen,   NotClosed,  NotClosed, NotClosed,      Claimed,       NotYours,      Gone
          withdraw, Withdrawn,  Withdrawn, Withdrawn,      Withdrawn,     Withdrawn,     same
          work,     NotClaimed, same,      NotYours,       AlreadyClosed, AlreadyClosed, Gone
          read,     NotClaimed, same,      NotYours,       same,          NotYours,      Gone
          """)
  void theMatrix(
      String move,
      String waiting,
      String mine,
      String theirs,
      String closedByMe,
      String closedByThem,
      String withdrawn) {
    check(move, "waiting", waiting);
    check(move, "mine", mine);
    check(move, "theirs", theirs);
    check(move, "closedByMe", closedByMe);
    check(move, "closedByThem", closedByThem);
    check(move, "withdrawn", withdrawn);
  }

  private static void check(String moveName, String from, String expected) {
    var before = in(from);
    var move = Objects.requireNonNull(MOVES.get(moveName));
    var refusal = REFUSALS.get(expected);
    if (refusal != null) {
      assertThatThrownBy(() -> move.apply(before))
          .as("%s when %s", moveName, from)
          .isExactlyInstanceOf(refusal);
      return;
    }
    var after = move.apply(before);
    if (expected.equals("same")) {
      assertThat(after).as("%s when %s", moveName, from).isSameAs(before);
    } else {
      assertThat(after.state().getClass().getSimpleName())
          .as("%s when %s", moveName, from)
          .isEqualTo(expected);
      assertThat(after.receivedAt()).isEqualTo(before.receivedAt());
      assertThat(after.version()).isEqualTo(before.version());
    }
  }

  @Test
  void theLoserOfARaceLearnsWhoHasIt() {
    assertThatThrownBy(() -> in("theirs").claimedBy(ME, NOW))
        .isInstanceOfSatisfying(
            AlreadyClaimed.class, refusal -> assertThat(refusal.by()).isEqualTo(OTHER));
  }

  @Test
  void givenToWhoHasItAlreadyItStaysAsItIs() {
    assertThat(in("third").reassignedTo(THIRD, NOW)).isEqualTo(in("third"));
    assertThat(in("mine").transferredBy(ME, ME, NOW)).isEqualTo(in("mine"));
  }

  @Test
  void aClosedRequestKeepsWhoHowAndWhen() {
    assertThat(in("mine").closedBy(ME, NOW, Outcome.REFERRED).state())
        .isEqualTo(new State.Closed(ME, NOW, Outcome.REFERRED));
  }

  private static final UUID ID = UUID.randomUUID();

  private static ContactRequest in(String state) {
    return new ContactRequest(
        new ContactRequestId(ID),
        new CommunityId("quartier-demo"),
        7,
        THEN,
        Objects.requireNonNull(STATES.get(state)));
  }
}
