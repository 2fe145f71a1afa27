package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.CrisisLineList;
import org.junit.jupiter.api.Test;

/** It cannot wait. */
class CallForHelpTest extends CitizenStory {
  @Test
  void dangerRightNowComesFirst() {
    walkTo(TABLET + "/urgence?langue=fr");
    var lines = json(find(CrisisLineList.class).single(), "lines");
    assertThat(lines.get(0).get("call").asString()).isEqualTo("911");
    assertThat(lines.get(0).get("first").asBoolean()).isTrue();
    assertThat(lines.get(1).get("first").asBoolean()).isFalse();
  }

  @Test
  void aTabletDoesNotDialButATelephoneDoes() {
    walkTo(TABLET + "/urgence?langue=fr");
    assertThat(screen()).doesNotContain("tel:");
    walkTo("borne/web-quartier-demo/urgence?langue=fr");
    assertThat(screen()).contains("tel:911");
  }

  @Test
  void whatIsForTheAdministratorDoesNotAlarmAnyone() {
    walkTo(TABLET + "/urgence?langue=fr");
    assertThat(screen()).doesNotContainIgnoringCase("à vérifier");
  }

  @Test
  void hoursAreSaidInWords() {
    walkTo(TABLET + "/urgence?langue=fr");
    assertThat(screen()).contains("Jour et nuit", "Tous les jours, de 8\u00a0h à 20\u00a0h");
  }
}
