package ca.passerelle.api;

import static ca.passerelle.api.KioskCalls.WEB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/**
 * Each bad request has its own clear refusal; nothing is stored, and nothing of the person logged.
 */
@PasserelleTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedRequestsTest {
  private static final String MARK = "MARQUE";
  @Autowired private WebApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private Sealing sealing;
  private KioskCalls kiosk;
  private long before;

  @BeforeEach
  void count() {
    kiosk = new KioskCalls(context);
    before = rows();
  }

  @AfterEach
  void nothingIsStoredAndNothingOfThePersonLogged(CapturedOutput output) {
    assertThat(rows()).isEqualTo(before);
    assertThat(output.getAll()).doesNotContain(MARK, "5145550199");
  }

  private static CitizenForm form() {
    return CitizenForm.request(WEB).with("name", MARK);
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of(form().with("type", "something"), "malformed", "type"),
        Arguments.of(form().without("type"), "malformed", "type"),
        Arguments.of(form().with("version", 2), "malformed", "version"),
        Arguments.of(form().with("unknown", MARK), "malformed", "content"),
        Arguments.of(form().with("urgent", MARK), "malformed", "content"),
        Arguments.of(form().with("id", "42"), "malformed", "id"),
        Arguments.of(form().without("language"), "malformed", "language"),
        Arguments.of(form().with("language", "français " + MARK), "malformed", "language"),
        Arguments.of(form().with("madeAt", "yesterday"), "malformed", "madeAt"),
        Arguments.of(form().with("words", MARK.repeat(100)), "malformed", "words"),
        Arguments.of(form().with("serviceId", "soup"), "malformed", "serviceId"),
        Arguments.of(form().with("workerPreference", MARK), "malformed", "workerPreference"),
        Arguments.of(form().without("reach"), "malformed", "reach"),
        Arguments.of(form().with("reach", Map.of("way", "pigeon")), "malformed", "reach.way"),
        Arguments.of(form().with("reach", Map.of("way", "text")), "malformed", "reach.phone"),
        Arguments.of(
            form().with("safety", Map.of("times", List.of("midnight"))),
            "malformed",
            "safety.times"),
        Arguments.of(
            form().with("safety", Map.of("note", MARK.repeat(40))), "malformed", "safety.note"),
        Arguments.of(
            form().with("safety", Map.of("callerName", "other")),
            "malformed",
            "safety.callerOther"),
        Arguments.of(
            form().with("safety", Map.of("callerName", "other", "callerOther", " \u202e ")),
            "malformed",
            "safety.callerOther"),
        Arguments.of(
            form()
                .with(
                    "needs",
                    IntStream.rangeClosed(1, 11).mapToObj(need -> "need-" + need).toList()),
            "invalid-needs",
            "needs"),
        Arguments.of(form().without("consent"), "malformed", "consent"),
        Arguments.of(form().without("code"), "malformed", "code"),
        Arguments.of(form().with("code", "1-2-3-4"), "invalid-code", "code"),
        Arguments.of(form().with("needs", List.of("Not A Need")), "invalid-needs", "needs"),
        Arguments.of(
            form().with("reach", Map.of("way", "call", "phone", "5145550199")),
            "invalid-phone",
            "reach.phone"),
        Arguments.of(
            form().with("reach", Map.of("way", "call", "phone", "+1514555")),
            "invalid-phone",
            "reach.phone"),
        Arguments.of(
            form().with("reach", Map.of("way", "email", "email", MARK + "@nowhere")),
            "invalid-email",
            "reach.email"),
        Arguments.of(
            form().with("reach", Map.of("way", "meet", "venue", "moon-base")),
            "invalid-venue",
            "reach.venue"),
        Arguments.of(
            form()
                .with(
                    "reach",
                    Map.of("way", "trusted-person", "trustedName", MARK, "trustedPhone", "+1")),
            "invalid-phone",
            "reach.trustedPhone"));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("malformed")
  void whatIsNotAsVersion1SaysIsRefusedWithTheFieldsName(
      CitizenForm bad, String name, String field) {
    var answer = kiosk.send(bad);
    assertProblem(answer, 400, name);
    assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
    assertThat(answer).bodyText().doesNotContain(MARK, "5550199");
  }

  @Test
  void textThatIsNoJweAndJsonThatIsNoJsonAreMalformed() {
    assertProblem(kiosk.send(form(), "hello"), 400, "malformed");
    assertProblem(
        kiosk.send(form(), CitizenForm.seal("{" + MARK, sealing.publicKeySet())), 400, "malformed");
    assertProblem(
        kiosk.send(form(), CitizenForm.seal("[]", sealing.publicKeySet())), 400, "malformed");
  }

  @Test
  void whatWasChangedOnItsWayIsTampered() {
    var parts = form().sealed(sealing.publicKeySet()).split("\\.", -1);
    parts[3] = (parts[3].startsWith("A") ? "B" : "A") + parts[3].substring(1);
    assertProblem(kiosk.send(form(), String.join(".", parts)), 422, "tampered");
  }

  @Test
  void whatWasSealedForAnotherKeyIsNotOpened() throws Exception {
    var foreign = new ECKeyGenerator(Curve.P_256).keyID("foreign").generate();
    assertProblem(kiosk.send(form(), CitizenForm.seal(form().json(), foreign)), 422, "unknown-key");
  }

  @Test
  void whatIsTooLongIsNotReadToItsEnd() {
    assertProblem(kiosk.send(form(), "a".repeat(Body.LIMIT + 1)), 413, "oversized");
  }

  @Test
  void anotherMediaTypeIsNotTaken() {
    var answer =
        kiosk
            .http()
            .perform(post("/api/kiosk/requests").contentType("application/json").content("{}"));
    assertProblem(answer, 415, "unsupported-media-type");
  }

  @Test
  void insideAndOutsideMustNameTheSameKioskAndId() {
    var form = form();
    var sealed = form.sealed(sealing.publicKeySet());
    assertProblem(
        kiosk.send("/api/kiosk/requests", form.id(), "web-jonquiere", sealed), 403, "wrong-kiosk");
    assertProblem(
        kiosk.send("/api/kiosk/requests", form().id(), form.kiosk(), sealed), 400, "malformed");
  }

  @Test
  void anUnknownKioskIsWrong() {
    assertProblem(kiosk.send(CitizenForm.request("nowhere")), 403, "wrong-kiosk");
    assertProblem(
        kiosk.send("/api/kiosk/requests", form().id(), "Not A Kiosk", "x"), 400, "malformed");
  }

  @Test
  void aTabletMustBeRecognisedAsThatTablet() {
    assertProblem(kiosk.send(CitizenForm.request("demo-caisse")), 403, "wrong-kiosk");
    assertProblem(sendAs("demo-clsc", CitizenForm.request("demo-caisse")), 403, "wrong-kiosk");
  }

  @Test
  void aRetiredKioskDeliversNothing() {
    database.sql("update kiosk set status = 'RETIRED' where id = 'demo-epicerie'").update();
    context.publishEvent(new ConfigurationApplied(new CommunityId("quartier-demo")));
    try {
      assertProblem(
          sendAs("demo-epicerie", CitizenForm.request("demo-epicerie")), 403, "wrong-kiosk");
    } finally {
      database.sql("update kiosk set status = 'ACTIVE' where id = 'demo-epicerie'").update();
      context.publishEvent(new ConfigurationApplied(new CommunityId("quartier-demo")));
    }
  }

  @Test
  void anOldConsentMustBeAskedAgain() {
    assertProblem(
        kiosk.send(form().with("consent", CitizenForm.consent(999))), 409, "stale-consent");
  }

  @Test
  void otherAddressesAndMethodsAreProblemsToo() {
    assertProblem(kiosk.http().get().uri("/api/kiosk/nothing").exchange(), 404, "not-found");
    assertProblem(kiosk.http().get().uri("/api/nothing").exchange(), 404, "not-found");
    assertProblem(kiosk.http().get().uri("/api/kiosk/forms/a/b").exchange(), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,     /api/kiosk/requests,     POST",
    "OPTIONS, /api/kiosk/requests,     POST",
    "DELETE,  /api/kiosk/follow-ups,   POST",
    "OPTIONS, /api/kiosk/ping,         'GET,HEAD'",
    "POST,    /api/kiosk/forms/web,    'GET,HEAD'",
    "PUT,     /.well-known/jwks.json,  'GET,HEAD'"
  })
  void anotherMethodIsAProblemThatSaysWhichOneIsTaken(
      String method, String address, String allowed) {
    var answer = kiosk.http().method(HttpMethod.valueOf(method)).uri(address).exchange();
    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer).hasHeader("Allow", allowed);
  }

  private MvcTestResult sendAs(String tablet, CitizenForm form) {
    return kiosk
        .http()
        .perform(
            post("/api/kiosk/requests")
                .with(request -> {
                  RecognisedKiosk.mark(request, new KioskId(tablet));
                  return request;
                })
                .contentType(KioskApi.JOSE)
                .header("Idempotency-Key", form.id())
                .header("Passerelle-Kiosk", form.kiosk())
                .content(form.sealed(sealing.publicKeySet())));
  }

  private static void assertProblem(MvcTestResult answer, int status, String name) {
    assertThat(answer).hasStatus(status);
    assertThat(answer).hasContentType("application/problem+json");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:passerelle:problem:" + name);
  }

  private long rows() {
    return database
        .sql(
            "select (select count(*) from contact_request) + (select count(*) from vault_entry)"
                + " + (select count(*) from scheduled_tasks)")
        .query(Long.class)
        .single();
  }
}
