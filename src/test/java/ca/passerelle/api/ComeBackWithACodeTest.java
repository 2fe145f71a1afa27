package ca.passerelle.api;

import static ca.passerelle.api.KioskCalls.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Someone comes back with a code, from any kiosk: looks, answers, changes, erases. */
@PasserelleTest
class ComeBackWithACodeTest {
  private static final String OTHER_WEB = "web-jonquiere";
  @Autowired private WebApplicationContext context;
  @Autowired private MutableClock clock;
  private KioskCalls kiosk;
  private CitizenForm sent;

  @BeforeEach
  void sendARequest() {
    kiosk = new KioskCalls(context);
    sent = CitizenForm.request(WEB);
    assertThat(kiosk.send(sent)).hasStatus(201);
  }

  private CitizenForm action(String action) {
    return CitizenForm.followUp(WEB, sent.code(), action);
  }

  @Test
  void theyLookAndSeeWhereItStandsWithoutWhatTheyGave() {
    var answer = kiosk.send(action("look"));
    assertThat(answer).hasStatus(200).bodyJson().extractingPath("$.state").isEqualTo("waiting");
    assertThat(answer).bodyJson().extractingPath("$.reach.hint").isEqualTo("•••• 0100");
    assertThat(answer).bodyText().doesNotContain("5145550100").doesNotContain("null");
    assertThat(answer).headers().hasValue("Cache-Control", "no-store");
  }

  @Test
  void theCodeWorksFromAnyKiosk() {
    assertThat(kiosk.send(CitizenForm.followUp(OTHER_WEB, sent.code(), "look"))).hasStatus(200);
  }

  @Test
  void theyAnswerAndTheAnswerIsThere() {
    assertThat(kiosk.send(action("reply").with("text", "Merci")))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.messages[0].text")
        .isEqualTo("Merci");
    assertThat(kiosk.send(action("reply"))).hasStatus(400);
  }

  @Test
  void theyChangeHowToBeReached() {
    assertThat(
            kiosk.send(
                action("reach").with("reach", Map.of("way", "text", "phone", "+15145550142"))))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.reach.hint")
        .isEqualTo("•••• 0142");
  }

  @Test
  void theyEraseEverythingAndTheCodeIsNoLongerKnown() {
    assertThat(kiosk.send(action("withdraw")))
        .hasStatus(200)
        .bodyJson()
        .isStrictlyEqualTo("{\"state\":\"erased\"}");
    assertThat(kiosk.send(action("look")))
        .hasStatus(404)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:passerelle:problem:unknown-code");
    assertThat(kiosk.send(sent))
        .hasStatus(410)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:passerelle:problem:erased");
    clock.advance(Duration.ofHours(1));
  }

  @Test
  void whoGuessesMustWaitAndTheOtherKiosksNeedNot() {
    var guess = "web-mercier-est";
    for (int i = 0; i < 10; i++) {
      assertThat(kiosk.send(CitizenForm.followUp(guess, CitizenForm.freshCode(), "look")))
          .hasStatus(404);
    }
    var refused = kiosk.send(CitizenForm.followUp(guess, sent.code(), "look"));
    assertThat(refused).hasStatus(429);
    assertThat(refused).headers().hasValue("Retry-After", "31");
    assertThat(kiosk.send(action("look"))).hasStatus(200);
    clock.advance(Duration.ofSeconds(31));
    assertThat(kiosk.send(CitizenForm.followUp(guess, sent.code(), "look"))).hasStatus(200);
    clock.advance(Duration.ofHours(1));
  }
}
