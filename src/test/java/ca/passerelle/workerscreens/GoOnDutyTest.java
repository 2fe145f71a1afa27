package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.outreach.Outreach;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.WithActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithActor(worker = "lucia")
class GoOnDutyTest extends ConsoleStory {
  private static final WorkerId LUCIA = new WorkerId("lucia");

  @Autowired private Outreach outreach;

  @Test
  void oneTapSaysThatIAmOnDutyAndAnotherThatIAmNot() {
    outreach.goOffDuty(LUCIA);
    navigate(QueueView.class);
    assertThat(read(duty())).contains("Pas en service");

    test(duty()).click();

    assertThat(read(duty())).contains("En service");
    assertThat(duty().getElement().getAttribute("aria-checked")).isEqualTo("true");
    assertThat(outreach.worker(LUCIA)).hasValueSatisfying(it -> assertThat(it.onDuty()).isTrue());

    test(duty()).click();

    assertThat(outreach.worker(LUCIA)).hasValueSatisfying(it -> assertThat(it.onDuty()).isFalse());
  }

  @Test
  void howMuchIHoldOfWhatICanFollowIsAlwaysSeen() {
    var before = desk.mine().size();
    desk.claim(aCitizenAsks());

    navigate(QueueView.class);

    assertThat(read(duty())).contains((before + 1) + " sur 5");
  }

  private DutySwitch duty() {
    return find(DutySwitch.class).single();
  }
}
