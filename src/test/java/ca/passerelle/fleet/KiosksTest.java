package ca.passerelle.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Kiosks stand in host sites, serve, pause, and say that they live. */
@PasserelleTest
@WithActor(role = Role.ADMINISTRATOR)
class KiosksTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final KioskId CLSC = new KioskId("demo-clsc");

  @Autowired Fleet fleet;
  @Autowired Clock clock;

  @AfterEach
  void serveAgain() {
    fleet.resume(CLSC);
  }

  @Test
  void theDemonstrationHasThreeTabletsAndAWebSite() {
    assertThat(fleet.kiosks(DEMO))
        .extracting(kiosk -> kiosk.id().value())
        .containsExactlyInAnyOrder(
            "demo-caisse", "demo-clsc", "demo-epicerie", "web-quartier-demo");
    assertThat(fleet.kiosk(CLSC).orElseThrow().site().kind()).isEqualTo("clsc");
    assertThat(fleet.kiosk(new KioskId("nowhere"))).isEmpty();
  }

  @Test
  void aPausedKioskDoesNotServeUntilItIsResumed() {
    fleet.pause(CLSC);
    assertThat(fleet.kiosk(CLSC)).map(Kiosk::serves).contains(false);
    fleet.resume(CLSC);
    assertThat(fleet.kiosk(CLSC)).map(Kiosk::serves).contains(true);
  }

  @Test
  void aKioskSaysThatItLives() {
    fleet.seen(CLSC);
    assertThat(fleet.kiosk(CLSC).orElseThrow().lastSeen()).contains(clock.instant());
  }
}
