package ca.passerelle.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** An administrator makes a link; the tablet that opens it is the kiosk from then on. */
@PasserelleTest
@Transactional
class ActivateATabletTest {
  private static final KioskId CAISSE = new KioskId("demo-caisse");

  @Autowired DeviceTokens tokens;
  @Autowired Fleet fleet;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;

  @Test
  @WithActor(role = Role.ADMINISTRATOR)
  void theLinkGivesTheTabletItsTokenOnce() {
    var link = tokens.activationLink(CAISSE);
    var activated = tokens.activate(link).orElseThrow();
    assertThat(activated.kiosk()).isEqualTo(CAISSE);
    assertThat(tokens.kioskOf(activated.token())).contains(CAISSE);
    assertThat(tokens.activate(link)).isEmpty();
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR)
  void aLinkIsGoodForADay() {
    var link = tokens.activationLink(CAISSE);
    clock.advance(Duration.ofHours(24));
    assertThat(tokens.activate(link)).isEmpty();
  }

  @Test
  void theDatabaseHoldsHashesOnly() {
    var token = tokens.issue(CAISSE);
    assertThat(jdbc.sql("select token_hash from device_token").query(String.class).list())
        .isNotEmpty()
        .doesNotContain(token);
  }

  @Test
  void aNewTokenReplacesTheOld() {
    var first = tokens.issue(CAISSE);
    tokens.issue(CAISSE);
    assertThat(tokens.kioskOf(first)).isEmpty();
  }

  @Test
  void aMadeUpTokenIsNobody() {
    assertThat(tokens.kioskOf("made-up")).isEmpty();
    assertThat(tokens.kioskOf("x".repeat(100_000))).isEmpty();
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR, community = "jonquiere")
  void anotherCommunitysAdministratorMakesNoLink() {
    assertThatThrownBy(() -> tokens.activationLink(CAISSE))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> fleet.pause(CAISSE)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @WithActor(role = Role.WORKER)
  void aWorkerMakesNoLink() {
    assertThatThrownBy(() -> tokens.activationLink(CAISSE))
        .isInstanceOf(AccessDeniedException.class);
  }
}
