package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.Envelope;
import ca.passerelle.contact.Receipt;
import ca.passerelle.durability.NotDurable;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What goes in by the door, and what comes out when something behind it breaks. */
@ExtendWith(OutputCaptureExtension.class)
class KioskApiTest {
  private static final String ID = "3f2b8c1e-7a54-4d0b-9c55-0e6f1a2b3c4d";
  private final ContactDesk desk = mock();
  private final Sealing sealing = mock();
  private final MockMvcTester http =
      MockMvcTester.create(
          MockMvcBuilders.standaloneSetup(new KioskApi(desk, sealing))
              .setControllerAdvice(new Problems())
              .build());

  @BeforeEach
  void theDeskTakesWhatComes() {
    when(desk.receive(any()))
        .thenReturn(
            new Receipt(
                new ContactRequestId(UUID.fromString(ID)),
                Instant.parse("2026-11-23T15:00:00Z"),
                Optional.empty(),
                false,
                false));
  }

  private static MockHttpServletRequestBuilder request() {
    return post("/api/kiosk/requests")
        .contentType(KioskApi.JOSE)
        .header("Idempotency-Key", ID)
        .header("Passerelle-Kiosk", "web-quartier-demo")
        .content("a.b.c.d.e");
  }

  private MvcTestResult sent(MockHttpServletRequestBuilder request) {
    return http.perform(request);
  }

  private Envelope received() {
    var envelope = ArgumentCaptor.forClass(Envelope.class);
    verify(desk).receive(envelope.capture());
    return envelope.getValue();
  }

  private static void assertProblem(MvcTestResult answer, int status, String name) {
    assertThat(answer)
        .hasStatus(status)
        .hasContentType("application/problem+json")
        .bodyText()
        .contains("urn:passerelle:problem:" + name + "\"");
    assertThat(answer).headers().hasValue("Cache-Control", "no-store");
  }

  @Test
  void theEnvelopeIsHandedOnAsItCame() {
    assertThat(sent(request())).hasStatus(201);
    assertThat(received())
        .isEqualTo(
            new Envelope(
                ID, new KioskId("web-quartier-demo"), Optional.empty(), "a.b.c.d.e", false));
  }

  @Test
  void aReceiptWithoutAPromiseSaysSo() {
    assertThat(sent(request()))
        .bodyText()
        .isEqualTo(
            "{\"id\":\""
                + ID
                + "\",\"receivedAt\":\"2026-11-23T15:00:00Z\",\"answerBy\":null,\"onDuty\":false}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"refused", "true", ""})
  void whateverItSaysTheHeaderTellsThatTheBrowserKeptIt(String value) {
    sent(request().header(KioskApi.KEPT, value));
    assertThat(received().kept()).isTrue();
  }

  @Test
  void whichTabletItIsComesFromItsDeviceAndNotFromWhatItSays() {
    sent(
        request()
            .with(device -> {
              RecognisedKiosk.mark(device, new KioskId("demo-caisse"));
              return device;
            }));
    assertThat(received().recognized()).contains(new KioskId("demo-caisse"));
    assertThat(received().kiosk()).isEqualTo(new KioskId("web-quartier-demo"));
  }

  @ParameterizedTest(name = "{0}: \"{1}\"")
  @CsvSource({
    "Idempotency-Key,  ''",
    "Idempotency-Key,  ' '",
    "Idempotency-Key,  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "Passerelle-Kiosk, ''",
    "Passerelle-Kiosk, Not A Kiosk",
    "Passerelle-Kiosk, ../../etc"
  })
  void aHeaderThatMakesNoSenseIsNamed(String header, String value) {
    var answer =
        sent(
            request()
                .with(original -> {
                  original.removeHeader(header);
                  original.addHeader(header, value);
                  return original;
                }));
    assertProblem(answer, 400, "malformed");
    assertThat(answer).bodyText().contains(header).doesNotContain("etc\"");
    verifyNoInteractions(desk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Idempotency-Key", "Passerelle-Kiosk"})
  void aHeaderThatIsMissingIsNamed(String header) {
    var answer =
        sent(
            request()
                .with(original -> {
                  original.removeHeader(header);
                  return original;
                }));
    assertProblem(answer, 400, "malformed");
    assertThat(answer).bodyText().contains(header);
  }

  @Test
  void theLongestBodyIsTakenAndOneByteMoreIsNot() {
    assertThat(sent(request().content("a".repeat(Body.LIMIT)))).hasStatus(201);
    assertProblem(sent(request().content("a".repeat(Body.LIMIT + 1))), 413, "oversized");
  }

  @Test
  void aDiskThatDoesNotConfirmMeansNoReceiptAndAnotherTry(CapturedOutput output) {
    NotDurable full = mock();
    when(full.getStackTrace()).thenReturn(new StackTraceElement[0]);
    when(desk.receive(any())).thenThrow(full);

    assertProblem(sent(request()), 503, "not-durable");
    assertThat(output.getAll()).contains("the disk did not confirm");
  }

  @Test
  void whatBreaksUnexpectedlySaysNothingOfAnyoneNeitherOutsideNorInTheLog(CapturedOutput output) {
    when(desk.receive(any()))
        .thenThrow(new IllegalStateException("+15145550199 MARQUE", new Error("MARQUE")));

    var answer = sent(request());

    assertProblem(answer, 500, "failed");
    assertThat(answer).bodyText().doesNotContain("MARQUE", "5145550199", "IllegalState");
    assertThat(output.getAll())
        .contains("IllegalStateException")
        .doesNotContain("MARQUE", "5145550199");
  }

  @Test
  void aFollowUpThatBreaksSaysNothingEither(CapturedOutput output) {
    when(desk.followUp(any())).thenThrow(new IllegalArgumentException("12-88-3-101-4827"));

    var answer =
        sent(
            post("/api/kiosk/follow-ups")
                .contentType(KioskApi.JOSE)
                .header("Idempotency-Key", ID)
                .header("Passerelle-Kiosk", "web-quartier-demo")
                .content("a.b.c.d.e"));

    assertProblem(answer, 500, "failed");
    assertThat(answer).bodyText().doesNotContain("4827");
    assertThat(output.getAll()).doesNotContain("4827");
  }

  @Test
  void theKeysAreCachedForAWhile() {
    when(sealing.publicKeySet()).thenReturn("{\"keys\":[]}");
    assertThat(http.get().uri("/.well-known/jwks.json"))
        .hasStatus(200)
        .hasContentType("application/jwk-set+json")
        .bodyText()
        .isEqualTo("{\"keys\":[]}");
  }
}
