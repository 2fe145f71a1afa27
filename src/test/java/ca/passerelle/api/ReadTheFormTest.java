package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A client of one's own asks what it must show before it seals a request. */
@PasserelleTest
class ReadTheFormTest {
  @Autowired private WebApplicationContext context;
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
