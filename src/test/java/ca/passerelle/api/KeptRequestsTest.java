package ca.passerelle.api;

import static ca.passerelle.api.KioskCalls.WEB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.passerelle.authority.Role;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A tablet that sends on what it kept, as docs/api.md tells clients to. */
@PasserelleTest
class KeptRequestsTest {
  private static final KioskId TABLET = new KioskId("demo-clsc");
  @Autowired private WebApplicationContext context;
  @Autowired private Fleet fleet;
  @Autowired private Sealing sealing;
  @Autowired private JdbcClient database;
  private KioskCalls kiosk;

  @BeforeEach
  void open() {
    kiosk = new KioskCalls(context);
  }

  @AfterEach
  void theTabletServes() {
    administers(() -> fleet.resume(TABLET));
    database.sql("delete from stranded_request").update();
  }

  private static void administers(Runnable work) {
    SecurityContextHolder.setContext(
        Acting.as(Role.ADMINISTRATOR, new CommunityId("quartier-demo")));
    try {
      work.run();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private MvcTestResult sendKept(CitizenForm form, boolean recognised) {
    return kiosk
        .http()
        .perform(
            post("/api/kiosk/requests")
                .with(request -> {
                  if (recognised) {
                    RecognisedKiosk.mark(request, TABLET);
                  }
                  return request;
                })
                .contentType(KioskApi.JOSE)
                .header("Idempotency-Key", form.id())
                .header("Passerelle-Kiosk", form.kiosk())
                .header("Passerelle-Kept", "refused")
                .content(form.sealed(sealing.publicKeySet())));
  }

  private long counted() {
    return database.sql("select count(*) from stranded_request").query(Long.class).single();
  }

  @Test
  void refusedAgainItIsCountedAndTakenOnceTheTabletIsKnownAgain() {
    var form = CitizenForm.request(TABLET.value());
    assertThat(kiosk.send(form)).hasStatus(403);
    assertThat(counted()).isZero();

    assertThat(sendKept(form, false)).hasStatus(403);
    assertThat(counted()).isEqualTo(1);

    assertThat(sendKept(form, true)).hasStatus(201);
    assertThat(counted()).isZero();
    assertThat(sendKept(form, true)).hasStatus(200);
  }

  @Test
  void pausedItsFormIsGoneButWhatItKeptIsTaken() {
    administers(() -> fleet.pause(TABLET));

    assertThat(kiosk.http().get().uri("/api/kiosk/forms/" + TABLET)).hasStatus(404);
    assertThat(sendKept(CitizenForm.request(TABLET.value()), true)).hasStatus(201);
  }

  @Test
  void whatIsNoLongerOfferedIsAskedAgainFirstAndLeftOutLater() {
    var form = CitizenForm.request(WEB).with("needs", List.of("no-longer-offered"));
    assertThat(kiosk.send(form)).hasStatus(400);
    assertThat(sendKept(form, false)).hasStatus(201);
  }

  @Test
  void whatIsMalformedStaysRefusedHoweverLongItIsKept() {
    var form = CitizenForm.request(WEB).without("reach");
    assertThat(sendKept(form, false)).hasStatus(400);
    assertThat(counted()).isEqualTo(1);
  }
}
