package ca.passerelle.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Duty is one's own and the coordinator's; who works where is not for everyone to read. */
@PasserelleTest
@Transactional
@RecordApplicationEvents
class WhoMayChangeDutyTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final WorkerId THUY = new WorkerId("thuy");

  @Autowired private Outreach outreach;
  @Autowired private ApplicationEvents events;

  @AfterEach
  void nobodyActsAnyMore() {
    SecurityContextHolder.clearContext();
  }

  @ParameterizedTest(name = "{0} of {1}, being {2}: {3}")
  @CsvSource({
    "WORKER, quartier-demo, thuy, true",
    "WORKER, quartier-demo, amina, false",
    "WORKER, mercier-est, thuy, false",
    "COORDINATOR, quartier-demo, '', true",
    "COORDINATOR, quartier-demo, amina, true",
    "COORDINATOR, quartier-demo, thuy, true",
    "COORDINATOR, mercier-est, '', false",
    "ADMINISTRATOR, quartier-demo, '', false",
    "EDITOR, quartier-demo, '', false"
  })
  void theMatrix(Role role, String community, String worker, boolean may) {
    acts(role, community, worker);

    if (may) {
      outreach.goOffDuty(THUY);
      assertThat(onDuty()).isFalse();
      outreach.goOnDuty(THUY);
      assertThat(onDuty()).isTrue();
      assertThat(events.stream(DutyChanged.class)).hasSize(2);
    } else {
      assertThatThrownBy(() -> outreach.goOffDuty(THUY)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> outreach.goOnDuty(THUY)).isInstanceOf(AccessDeniedException.class);
      assertThat(onDuty()).isTrue();
      assertThat(events.stream(DutyChanged.class)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whoWorksHereIsForThoseWhoHaveAPartInIt(Role role) {
    acts(role, "quartier-demo", "");
    if (role == Role.EDITOR) {
      assertThatThrownBy(() -> outreach.workers(DEMO)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> outreach.teams(DEMO)).isInstanceOf(AccessDeniedException.class);
    } else {
      assertThat(outreach.workers(DEMO))
          .extracting(OutreachWorker::displayName)
          .hasSize(8)
          .startsWith("Alex", "Amina");
      assertThat(outreach.teams(DEMO)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodyOfAnotherCommunityReadsWhoWorksHere(Role role) {
    acts(role, "jonquiere", "");

    assertThatThrownBy(() -> outreach.workers(DEMO)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> outreach.teams(DEMO)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whoeverIsNotSignedInChangesNothing() {
    assertThatThrownBy(() -> outreach.goOffDuty(THUY))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void oneWhoDoesNotExistIsRefusedLikeOneElsewhere() {
    acts(Role.COORDINATOR, "mercier-est", "");
    var refused = refusal(() -> outreach.goOffDuty(THUY));

    assertThat(refusal(() -> outreach.goOffDuty(new WorkerId("personne")))).isEqualTo(refused);
  }

  @Test
  void aCitizenWithACodeMayBeToldWhoTookTheRequest() {
    assertThat(outreach.worker(THUY)).map(OutreachWorker::displayName).hasValue("Thúy");
    assertThat(outreach.worker(new WorkerId("personne"))).isEmpty();
  }

  @Test
  void whereNobodyWorksNobodyAnswers() {
    assertThat(outreach.answersIn(DEMO)).isTrue();
    assertThat(outreach.answersIn(new CommunityId("mercier-est"))).isFalse();
  }

  private static String refusal(Runnable act) {
    try {
      act.run();
      return "";
    } catch (AccessDeniedException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static void acts(Role role, String community, String worker) {
    SecurityContextHolder.setContext(
        Acting.as(
            new Actor(
                new AccountId(UUID.randomUUID()),
                Optional.of(worker).filter(id -> !id.isEmpty()).map(WorkerId::new),
                "Essai",
                Set.of(new Grant(role, new CommunityId(community))))));
  }

  private boolean onDuty() {
    return outreach.worker(THUY).orElseThrow().onDuty();
  }
}
