package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.ELSEWHERE;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.ContactRefusal.AlreadyClaimed;
import ca.passerelle.contact.ContactRefusal.NotClaimed;
import ca.passerelle.contact.ContactRefusal.NotYours;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** A worker takes a request; exactly one does, and only that one reads it. */
@PasserelleTest
class TakeARequestTest {
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  private Neighbourhood people;

  @BeforeEach
  void meet() {
    people = new Neighbourhood(context);
  }

  @Test
  void aNewRequestWaitsWithoutSayingWhoItIs() {
    var id = people.sends(CitizenForm.request(WEB).with("name", "MARQUE-NOM").with("urgent", true));
    var item =
        as(AMINA, () -> people.desk().waiting(HERE)).stream()
            .filter(waiting -> waiting.id().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(item.way()).isEqualTo(Way.CALL);
    assertThat(item.urgent()).isTrue();
    assertThat(item.claimedBy()).isEmpty();
    assertThat(item.next().orElseThrow().kind()).isEqualTo(NextStep.Kind.ANSWER);
    assertThat(item.next().orElseThrow().at()).isEqualTo(item.answerBy().orElseThrow());
    assertThat(item.toString()).doesNotContain("MARQUE", "0100");
  }

  @Test
  void urgentOnesComeFirst() {
    var calm = people.sendsARequest();
    var urgent = people.sends(CitizenForm.request(WEB).with("urgent", true));
    var waiting = as(AMINA, () -> people.desk().waiting(HERE)).stream().map(QueueItem::id).toList();
    assertThat(waiting.indexOf(urgent)).isLessThan(waiting.indexOf(calm));
  }

  @Test
  void whoTakesItSeesHowToReachThePersonSafelyAndThatIsWrittenDown() {
    var id =
        people.sends(
            CitizenForm.request(WEB)
                .with("safety", Map.of("times", List.of("evening"), "note", "Sonner deux fois")));
    as(AMINA, () -> people.desk().claim(id));
    var opened = as(AMINA, () -> people.desk().open(id));
    var person = opened.personal().orElseThrow();
    assertThat(person.reach()).isInstanceOf(Reach.ByCall.class);
    assertThat(person.safety().voicemail()).isFalse();
    assertThat(person.safety().times()).containsExactly(Safety.Time.EVENING);
    assertThat(person.safety().note()).contains("Sonner deux fois");
    assertThat(accesses(id)).isEqualTo(1);
    assertThat(opened.toString()).doesNotContain("0100", "Sonner");
  }

  @Test
  void nobodyElseReadsIt() {
    var id = people.sendsARequest();
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().open(id)))
        .isInstanceOf(NotClaimed.class);
    as(AMINA, () -> people.desk().claim(id));
    assertThatThrownBy(() -> as(SAMUEL, () -> people.desk().open(id)))
        .isInstanceOfSatisfying(
            NotYours.class, refusal -> assertThat(refusal.holder()).isEqualTo(AMINA));
    assertThat(accesses(id)).isZero();
  }

  @Test
  void aSecondTapIsHarmlessAndTheSecondWorkerLearnsWhoHasIt() {
    var id = people.sendsARequest();
    as(AMINA, () -> people.desk().claim(id));
    as(AMINA, () -> people.desk().claim(id));
    assertThatThrownBy(() -> as(SAMUEL, () -> people.desk().claim(id)))
        .isInstanceOfSatisfying(
            AlreadyClaimed.class, refusal -> assertThat(refusal.by()).isEqualTo(AMINA));
  }

  @Test
  void ofManyWhoTapAtOnceExactlyOneHasIt() throws Exception {
    var workers = List.of("amina", "samuel", "thuy", "kateri").stream().map(WorkerId::new).toList();
    for (int round = 0; round < 25; round++) {
      var id = people.sendsARequest();
      assertThat(race(id, workers)).as("winners").hasSize(1);
    }
  }

  private List<WorkerId> race(ContactRequestId id, List<WorkerId> workers) throws Exception {
    var together = new CountDownLatch(workers.size());
    List<Future<Boolean>> taps = new ArrayList<>();
    var winners = new ArrayList<WorkerId>();
    try (var threads = Executors.newFixedThreadPool(workers.size())) {
      for (var worker : workers) {
        taps.add(
            threads.submit(() -> {
              together.countDown();
              together.await();
              try {
                as(worker, () -> people.desk().claim(id));
                return true;
              } catch (AlreadyClaimed lost) {
                return false;
              }
            }));
      }
      for (int i = 0; i < taps.size(); i++) {
        if (taps.get(i).get()) {
          winners.add(workers.get(i));
        }
      }
    }
    assertThat(people.desk().glance(id).orElseThrow().item().claimedBy())
        .isEqualTo(winners.stream().findFirst());
    return winners;
  }

  @Test
  void aWorkerOfAnotherCommunityMayNeitherSeeNorTakeNorOpen() {
    var id = people.sendsARequest();
    var stranger = Neighbourhood.worker(AMINA, ELSEWHERE);
    assertThatThrownBy(() -> as(stranger, () -> people.desk().waiting(HERE)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(stranger, () -> people.desk().claim(id)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(stranger, () -> people.desk().open(id)))
        .isInstanceOf(AccessDeniedException.class);
    var coordinator = Neighbourhood.coordinator(HERE);
    assertThatThrownBy(() -> as(coordinator, () -> people.desk().open(id)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whoIsNotSignedInMayDoNothing() {
    var id = people.sendsARequest();
    assertThatThrownBy(() -> people.desk().claim(id))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    assertThatThrownBy(() -> people.desk().board(HERE))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  private long accesses(ContactRequestId id) {
    return database
        .sql("select count(*) from access_log where request_id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  @Test
  void aRequestThatNeverWasIsGone() {
    var nothing = new ContactRequestId(UUID.randomUUID());
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().claim(nothing)))
        .isInstanceOf(ContactRefusal.ContactRequestGone.class);
    assertThat(people.desk().glance(nothing)).isEmpty();
  }
}
