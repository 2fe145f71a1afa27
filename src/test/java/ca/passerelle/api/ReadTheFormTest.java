package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.privacy.ConsentText;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** A client of one's own asks what it must show before it seals a request. */
@PasserelleTest
class ReadTheFormTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  @Autowired private WebApplicationContext context;
  @Autowired private ConsentTexts consents;
  @Autowired private JdbcClient database;
  @Autowired private MutableClock clock;
  private KioskCalls kiosk;

  @BeforeEach
  void open() {
    kiosk = new KioskCalls(context);
  }

  @Test
  void theFormSaysWhatOneMayAskAndWhatOneAgreesTo() {
    assertThat(kiosk.http().get().uri("/api/kiosk/forms/" + KioskCalls.WEB))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.community", path -> path.assertThat().isEqualTo("quartier-demo"))
        .hasPathSatisfying("$.needs[0].id", path -> path.assertThat().isEqualTo("food"))
        .hasPathSatisfying("$.needs[9].label.en", path -> path.assertThat().asString().isNotBlank())
        .hasPathSatisfying("$.venues[0].id", path -> path.assertThat().asString().isNotBlank())
        .hasPathSatisfying("$.consent.purpose", path -> path.assertThat().isEqualTo("contact"))
        .hasPathSatisfying("$.consent.text.fr", path -> path.assertThat().asString().isNotBlank());
  }

  @Test
  void aNewConsentTextCountsFromItsDayWhereTheCommunityIsAndNotOnTheEve() {
    var text = consents.version(DEMO, "contact", 1).orElseThrow();
    var next =
        new ConsentText(
            "contact",
            1000,
            LocalDate.of(2026, 12, 1),
            text.title(),
            text.text(),
            text.agree(),
            90);
    database
        .sql("insert into consent_text (community_id, purpose, version, entry) values (?, ?, ?, ?)")
        .params(DEMO.value(), next.purpose(), next.version(), Json.write(next))
        .update();
    context.publishEvent(new ConfigurationApplied(DEMO));
    try {
      clock.moveTo(Instant.parse("2026-12-01T01:00:00Z")); // eight in the evening, in November
      assertAsksFor(1);
      assertThat(kiosk.send(CitizenForm.request(KioskCalls.WEB))).hasStatus(201);
      clock.moveTo(Instant.parse("2026-12-01T05:00:00Z")); // midnight
      assertAsksFor(1000);
      assertThat(kiosk.send(CitizenForm.request(KioskCalls.WEB)))
          .hasStatus(201); // agreed to in November, on a tablet without network
      clock.moveTo(Instant.parse("2026-12-02T15:00:00Z"));
      var late = new HashMap<>(CitizenForm.consent(1));
      late.put("at", "2026-12-02T14:59:00Z");
      assertThat(kiosk.send(CitizenForm.request(KioskCalls.WEB).with("consent", late)))
          .hasStatus(409);
    } finally {
      database.sql("delete from consent_text where version = 1000").update();
      context.publishEvent(new ConfigurationApplied(DEMO));
    }
  }

  private void assertAsksFor(int version) {
    assertThat(kiosk.http().get().uri("/api/kiosk/forms/" + KioskCalls.WEB))
        .bodyJson()
        .extractingPath("$.consent.version")
        .isEqualTo(version);
  }

  @Test
  void whatIsNoKioskIsAProblemAndNotAPage() {
    for (var unknown : new String[] {"nowhere", "Not-A-Slug"}) {
      assertThat(kiosk.http().get().uri("/api/kiosk/forms/" + unknown))
          .hasStatus(404)
          .hasContentType("application/problem+json")
          .bodyJson()
          .extractingPath("$.type")
          .isEqualTo("urn:passerelle:problem:not-found");
    }
  }
}
