package ca.passerelle.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A tablet breaks, is stolen, or goes for ever: what its device may do then. */
@PasserelleTest
@WithActor(role = Role.ADMINISTRATOR)
class PutATabletSomewhereElseTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final KioskId KIOSK = new KioskId("essai-tablette");

  @Autowired Fleet fleet;
  @Autowired DeviceTokens tokens;
  @Autowired KioskStore store;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;
  @Autowired ApplicationEventPublisher events;

  @BeforeEach
  void aKioskOfItsOwn() {
    store.put(DEMO, 98, kiosk("{\"fr\":\"Ici\"}"));
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @AfterEach
  void takeItAway() {
    jdbc.sql("delete from device_token where kiosk_id = ?").param(KIOSK.value()).update();
    jdbc.sql("delete from activation_link where kiosk_id = ?").param(KIOSK.value()).update();
    jdbc.sql("delete from kiosk where id = ?").param(KIOSK.value()).update();
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @Test
  void theNewTabletReplacesTheOne() {
    var stolen = tokens.activate(tokens.activationLink(KIOSK)).orElseThrow().token();

    var successor = tokens.activate(tokens.activationLink(KIOSK)).orElseThrow().token();

    assertThat(tokens.kioskOf(stolen)).isEmpty();
    assertThat(tokens.kioskOf(successor)).contains(KIOSK);
  }

  @Test
  void aLinkThatIsMadeButNotOpenedDisturbsNobody() {
    var device = tokens.issue(KIOSK);

    tokens.activationLink(KIOSK);

    assertThat(tokens.kioskOf(device)).contains(KIOSK);
  }

  @Test
  void ofTwoTabletsThatOpenTheLinkAtOnceOneBecomesTheKiosk() throws Exception {
    var link = tokens.activationLink(KIOSK);
    try (var devices = Executors.newFixedThreadPool(2)) {
      Callable<Boolean> open = () -> tokens.activate(link).isPresent();
      var opened = new ArrayList<Boolean>();
      for (var result : devices.invokeAll(List.of(open, open))) {
        opened.add(result.get());
      }
      assertThat(opened).containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void aLinkIsGoodUntilItsLastSecond() {
    var link = tokens.activationLink(KIOSK);
    clock.advance(Duration.ofHours(24).minusSeconds(1));

    assertThat(tokens.activate(link)).isPresent();
  }

  @Test
  void aPausedKiosksDeviceIsStillKnown() {
    var device = tokens.issue(KIOSK);

    fleet.pause(KIOSK);

    assertThat(tokens.kioskOf(device)).contains(KIOSK);
  }

  @Test
  void aRetiredKiosksDeviceIsNobody() {
    var device = tokens.issue(KIOSK);

    fleet.retire(KIOSK);

    assertThat(tokens.kioskOf(device)).isEmpty();
  }

  @Test
  void aLinkMadeBeforeItWasRetiredOpensNothing() {
    var link = tokens.activationLink(KIOSK);

    fleet.retire(KIOSK);

    assertThat(tokens.activate(link)).isEmpty();
  }

  @Test
  void whatIsRetiredNeitherPausesNorComesBack() {
    fleet.retire(KIOSK);

    assertThatThrownBy(() -> fleet.resume(KIOSK)).isInstanceOf(KioskRetired.class);
    assertThatThrownBy(() -> fleet.pause(KIOSK)).isInstanceOf(KioskRetired.class);
    assertThatThrownBy(() -> fleet.retire(KIOSK)).isInstanceOf(KioskRetired.class);
    assertThat(fleet.kiosk(KIOSK)).map(Kiosk::status).contains(Kiosk.Status.RETIRED);
  }

  @Test
  void whatIsRetiredIsNoLongerWhatFilesAreComparedWith() {
    assertThat(store.current(DEMO)).containsKey(KIOSK.value());

    fleet.retire(KIOSK);

    assertThat(store.current(DEMO)).doesNotContainKey(KIOSK.value());
  }

  @Test
  void takenOutOfTheFilesItIsRetiredAndItsRequestsKeepTheirPlace() {
    store.remove(DEMO, KIOSK.value());
    events.publishEvent(new ConfigurationApplied(DEMO));

    assertThat(fleet.kiosk(KIOSK)).map(Kiosk::status).contains(Kiosk.Status.RETIRED);
  }

  @Test
  void movedInTheFilesItKeepsItsDeviceAndItsPause() {
    var device = tokens.issue(KIOSK);
    fleet.pause(KIOSK);

    store.put(DEMO, 98, kiosk("{\"fr\":\"Ailleurs\"}"));
    events.publishEvent(new ConfigurationApplied(DEMO));

    assertThat(tokens.kioskOf(device)).contains(KIOSK);
    assertThat(fleet.kiosk(KIOSK))
        .hasValueSatisfying(kiosk -> {
          assertThat(kiosk.status()).isEqualTo(Kiosk.Status.PAUSED);
          assertThat(kiosk.placement().orElseThrow().texts()).containsEntry("fr", "Ailleurs");
        });
  }

  @Test
  void aKioskNobodyKnowsHasNoLinkAndNoSwitch() {
    var unknown = new KioskId("nulle-part");

    assertThatThrownBy(() -> tokens.activationLink(unknown))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fleet.pause(unknown)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @WithActor(role = {Role.WORKER, Role.COORDINATOR, Role.EDITOR})
  void nobodyButAnAdministratorSwitchesAKiosk() {
    assertThatThrownBy(() -> fleet.pause(KIOSK)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> fleet.resume(KIOSK)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> fleet.retire(KIOSK)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void theTokenIsNeverWrittenInALog() {
    var activated = tokens.activate(tokens.activationLink(KIOSK)).orElseThrow();

    assertThat(activated.toString()).doesNotContain(activated.token());
  }

  private static KioskEntry kiosk(String placement) {
    return Json.read(
        """
        {"id":"essai-tablette","kind":"TABLET","host_site":"epicerie-bontemps","placement":%s}
        """
            .formatted(placement),
        KioskEntry.class);
  }
}
