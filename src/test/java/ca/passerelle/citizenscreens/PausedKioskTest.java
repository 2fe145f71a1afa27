package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.Acting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A kiosk that rests says so on every address, and serves again as soon as it may. */
class PausedKioskTest extends CitizenStory {
  private static final KioskId CAISSE = new KioskId("demo-caisse");

  @Autowired Fleet fleet;

  @AfterEach
  void serveAgain() {
    asAdministrator(() -> fleet.resume(CAISSE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/accueil", "/besoin/food", "/contact", "/code", "/urgence"})
  void everyScreenOfItSaysThatItRestsAndWhomToCall(String place) {
    asAdministrator(() -> fleet.pause(CAISSE));
    walkTo(TABLET + place);
    assertThat(getCurrentView()).isInstanceOf(KioskPausedView.class);
    assertThat(screen()).contains("211").doesNotContain("borne/web-", "connexion");
  }

  @Test
  void afterTheRestItServesAsBefore() {
    asAdministrator(() -> fleet.pause(CAISSE));
    walkTo(TABLET + "/accueil");
    asAdministrator(() -> fleet.resume(CAISSE));
    walkTo(TABLET + "/accueil");
    assertThat(getCurrentView()).isInstanceOf(HomeView.class);
  }

  @Test
  void theWebSiteOfTheNeighbourhoodServesMeanwhile() {
    asAdministrator(() -> fleet.pause(CAISSE));
    walkTo("borne/web-quartier-demo/accueil");
    assertThat(getCurrentView()).isInstanceOf(HomeView.class);
  }

  private static void asAdministrator(Runnable does) {
    var before = SecurityContextHolder.getContext();
    try {
      SecurityContextHolder.setContext(
          Acting.as(Role.ADMINISTRATOR, new CommunityId("quartier-demo")));
      does.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
