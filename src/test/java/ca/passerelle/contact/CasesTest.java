package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.ContactRefusal.ChangedMeanwhile;
import ca.passerelle.contact.Moves.Story;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever writes on what they read before somebody else wrote, writes nothing. */
@PasserelleTest
class CasesTest {
  private static final NextStep STEP =
      new NextStep(NextStep.Kind.FOLLOW_UP, Instant.parse("2026-12-01T15:00:00Z"));
  @Autowired private ApplicationContext context;
  @Autowired private Cases cases;
  @Autowired private Moves moves;
  @Autowired private TransactionTemplate transaction;
  private Neighbourhood people;
  private ContactRequestId id;

  @BeforeEach
  void aRequestArrives() {
    people = new Neighbourhood(context);
    id = people.sends(CitizenForm.request(WEB));
  }

  private Case now() {
    return cases.find(id).orElseThrow();
  }

  @Test
  void anOldReadingWritesNothing() {
    var old = now();
    as(AMINA, () -> people.desk().claim(id));
    var taken = now();

    assertThat(cases.replace(old, old.planned(STEP))).isEmpty();
    assertThat(now()).isEqualTo(taken);
  }

  @Test
  void eachWritingRaisesTheVersion() {
    var before = now();
    var after = cases.replace(before, before.planned(STEP)).orElseThrow();
    assertThat(after.request().version()).isEqualTo(before.request().version() + 1);
    assertThat(after.next()).contains(STEP);
  }

  @Test
  void whatTheWorkerHasSeenIsReadUnlessTheCitizenWroteAgain() {
    var written = cases.replace(now(), now().written()).orElseThrow();
    assertThat(now().unread()).isTrue();
    var again = cases.replace(written, written.written()).orElseThrow();

    cases.read(written);
    assertThat(now().unread()).isTrue();
    cases.read(again);
    assertThat(now().unread()).isFalse();
  }

  @Test
  void aMoveIsJudgedAgainOnWhatTheFasterOneLeft() {
    var judged = new ArrayList<ContactRequest.State>();
    transaction.executeWithoutResult(_ ->
        moves.make(
            id,
            Story.of(HistoryEntry.What.PLANNED),
            found -> {
              judged.add(found.request().state());
              if (judged.size() == 1) {
                cases.replace(
                    found, found.moved(found.request().claimedBy(AMINA, Instant.EPOCH), STEP));
              }
              return found.planned(STEP);
            }));

    assertThat(judged).hasSize(2);
    assertThat(judged.getLast()).isInstanceOf(ContactRequest.State.Claimed.class);
  }

  @Test
  void whoIsNeverFastEnoughIsToldToLookAgain() {
    var tries = new ArrayList<Long>();
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ ->
                moves.make(
                    id,
                    Story.by(SAMUEL, HistoryEntry.What.PLANNED),
                    found -> {
                      tries.add(found.request().version());
                      cases.replace(found, found.written());
                      return found.planned(STEP);
                    })))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class, refusal -> assertThat(refusal.id()).isEqualTo(id));
    assertThat(tries).hasSize(5).isSorted();
  }

  @Test
  void whatIsForgottenIsFoundByItsIdOnly() {
    var form = CitizenForm.request(WEB);
    var other = people.sends(form);
    cases.forget(other);

    assertThatThrownBy(() -> people.looks(form)).isInstanceOf(IntakeRefusal.class);
    assertThat(cases.known(other).orElseThrow().contentHash()).isEmpty();
    assertThat(cases.find(other)).isPresent();
  }

  @Test
  void everyStateComesBackFromTheRowAsItWasWritten() {
    var at = Instant.parse("2026-11-23T15:30:00Z");
    for (var state :
        List.of(
            new ContactRequest.State.Waiting(),
            new ContactRequest.State.Claimed(AMINA, at),
            new ContactRequest.State.Closed(SAMUEL, at, Outcome.OUTSIDE_AREA),
            new ContactRequest.State.Withdrawn(at))) {
      var before = now();
      var moved =
          new ContactRequest(
              id,
              before.community(),
              before.request().version(),
              before.request().receivedAt(),
              state);
      var written = cases.replace(before, before.moved(moved, STEP)).orElseThrow();
      assertThat(written.request().state()).isEqualTo(state);
      assertThat(written.unmetNeed()).isEqualTo(Optional.empty());
    }
  }
}
