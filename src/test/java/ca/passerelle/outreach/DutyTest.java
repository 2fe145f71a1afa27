package ca.passerelle.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@PasserelleTest
@Transactional
@RecordApplicationEvents
class DutyTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final WorkerId AMINA = new WorkerId("amina");
  private static final WorkerId THUY = new WorkerId("thuy");

  @Autowired private Outreach outreach;
  @Autowired private WorkerSection section;
  @Autowired private ApplicationEvents events;

  @Test
  @WithActor(worker = "amina")
  void aWorkerGoesOffAndOnDutyAndScreensAreToldOnce() {
    outreach.goOffDuty(AMINA);
    outreach.goOffDuty(AMINA);

    assertThat(onDuty(AMINA)).isFalse();
    assertThat(events.stream(DutyChanged.class)).containsExactly(new DutyChanged(AMINA, DEMO));

    outreach.goOnDuty(AMINA);
    assertThat(onDuty(AMINA)).isTrue();
  }

  @Test
  @WithActor(worker = "amina")
  void nobodySendsAColleagueHome() {
    assertThatThrownBy(() -> outreach.goOffDuty(THUY)).isInstanceOf(AccessDeniedException.class);
    assertThat(onDuty(THUY)).isTrue();
  }

  @Test
  @WithActor(role = Role.COORDINATOR)
  void aCoordinatorOfTheCommunityMay() {
    outreach.goOffDuty(THUY);

    assertThat(onDuty(THUY)).isFalse();
  }

  @Test
  @WithActor(role = Role.COORDINATOR, community = "mercier-est")
  void aCoordinatorOfAnotherCommunityMayNotNorReadWhoWorksHere() {
    assertThatThrownBy(() -> outreach.goOffDuty(THUY)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> outreach.workers(DEMO)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> outreach.teams(DEMO)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void whoOnlyWritesNewsHasNoPartInIt() {
    assertThatThrownBy(() -> outreach.workers(DEMO)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @WithActor(worker = "amina")
  void theTeamIsReadFromTheDeploymentsFiles() {
    assertThat(outreach.workers(DEMO)).hasSize(8);
    assertThat(outreach.teams(DEMO)).extracting(Team::id).contains(new TeamId("accueil"));
    assertThat(outreach.worker(AMINA))
        .hasValueSatisfying(amina -> {
          assertThat(amina.speaks(new Language("ar"))).isTrue();
          assertThat(amina.gender()).isEqualTo(Gender.WOMAN);
        });
  }

  @Test
  @WithActor(worker = "amina")
  void applyingTheFilesAgainSendsNobodyHome() {
    outreach.goOffDuty(AMINA);
    var asDecided = section.current(DEMO).get("amina");
    assertThat(asDecided).isNotNull();

    section.put(DEMO, 0, asDecided);

    assertThat(onDuty(AMINA)).isFalse();
    assertThat(section.current(DEMO)).containsEntry("amina", asDecided);
  }

  private boolean onDuty(WorkerId id) {
    return outreach.worker(id).orElseThrow().onDuty();
  }
}
