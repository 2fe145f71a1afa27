package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.outreach.Outreach;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Something urgent is signalled to whoever is on duty; the rest waits in silence. */
@WithActor(worker = "kateri")
class HearOfSomethingUrgentTest extends ConsoleStory {
  private static final WorkerId KATERI = new WorkerId("kateri");

  @Autowired private Outreach outreach;
  @Autowired private Lines lines;
  @Autowired private ObjectProvider<Console> console;

  @BeforeEach
  void iAmOnDutyAndLook() {
    outreach.goOnDuty(KATERI);
    navigate(QueueView.class);
    signals();
  }

  @Test
  void anUrgentRequestIsSignalled() {
    var request = aCitizenAsks(urgent());
    told(request);

    assertThat(signals()).isOne();
  }

  @Test
  void anyOtherIsNot() {
    var request = aCitizenAsks();
    told(request);

    assertThat(signals()).isZero();
  }

  @Test
  void whoIsNotOnDutyIsLeftInPeace() {
    outreach.goOffDuty(KATERI);
    newsArrives();
    assertThat(read(find(DutySwitch.class).single())).contains("Pas en service");

    var request = aCitizenAsks(urgent());
    told(request);

    assertThat(signals()).isZero();
  }

  @Test
  void whatSomeoneTakesOrPlansIsNotSignalledAgain() {
    var request = aCitizenAsks(urgent());
    told(request);
    signals();

    meanwhile("thuy", () -> desk.claim(request));
    told(request);

    assertThat(signals()).isZero();
  }

  @Test
  void whatIsGivenBackIsUrgentAgain() {
    var request = aCitizenAsks(urgent());
    told(request);
    meanwhile("thuy", () -> desk.claim(request));
    told(request);
    signals();

    meanwhile("thuy", () -> desk.release(request));
    told(request);

    assertThat(signals()).isOne();
  }

  @Test
  void whatEachDeviceDoesThenIsChosenInTheMenu() {
    var signal = find(Signal.class).single().getElement();

    assertThat(signal.getAttribute("label")).isEqualTo("Signal pour une demande urgente");
    assertThat(signal.getAttribute("none")).isEqualTo("Aucun");
    assertThat(signal.getAttribute("sound")).isEqualTo("Vibration et son doux");
  }

  /** The news, as this window gets it; what it asks of the browser is not sent off yet. */
  private void told(ContactRequestId request) {
    lines.of(request).ifPresent(console.getObject()::changed);
  }

  /** How often the browser was asked to give its signal, since one last looked. */
  private long signals() {
    UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(PendingJavaScriptInvocation::getInvocation)
        .filter(
            call -> call.getParameters().contains("call") || call.getExpression().contains("call("))
        .count();
  }
}
