package ca.passerelle.api;

import static ca.passerelle.api.KioskCalls.WEB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ca.passerelle.privacy.Sealing;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/**
 * A kiosk sends a sealed request and gets a receipt, one for each request however often it sends.
 */
@PasserelleTest
class SendARequestTest {
  @Autowired private WebApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private Sealing sealing;
  private KioskCalls kiosk;

  @BeforeEach
  void open() {
    kiosk = new KioskCalls(context);
  }

  @Test
  void theFirstTimeTheReceiptIsNewAndAfterwardsItIsTheSame() {
    var form = CitizenForm.request(WEB);
    var first = kiosk.send(form);
    assertThat(first).hasStatus(201).bodyJson().extractingPath("$.id").isEqualTo(form.id());
    assertThat(first).bodyJson().extractingPath("$.onDuty").isEqualTo(true);
    assertThat(first).headers().hasValue("Cache-Control", "no-store");

    var again = kiosk.send(form);
    assertThat(again).hasStatus(200);
    assertThat(again).bodyText().isEqualTo(body(first));
    assertThat(rows(form.id())).isEqualTo(1);
  }

  @Test
  void theMediaTypeMayBeSpelledAsSomeClientsDo() {
    for (var spelled : List.of("application/jose;charset=utf-8", "Application/JOSE")) {
      assertThat(sendAs(spelled)).hasStatus(201);
    }
    for (var wrong : List.of("application/jose+json", "application/*", "jose", "")) {
      assertThat(sendAs(wrong)).hasStatus(415);
    }
  }

  private MvcTestResult sendAs(String mediaType) {
    var form = CitizenForm.request(WEB);
    return kiosk
        .http()
        .perform(
            post("/api/kiosk/requests")
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", form.id())
                .header("Passerelle-Kiosk", form.kiosk())
                .content(form.sealed(sealing.publicKeySet())));
  }

  @Test
  void twelveAtOnceMakeOneRequestAndElevenRepeats() throws Exception {
    var form = CitizenForm.request(WEB);
    var together = new CountDownLatch(12);
    Callable<Integer> post =
        () -> {
          together.countDown();
          together.await();
          return kiosk.send(form).getResponse().getStatus();
        };
    var statuses = new ArrayList<Integer>();
    try (var threads = Executors.newFixedThreadPool(12)) {
      List<Future<Integer>> posts = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        posts.add(threads.submit(post));
      }
      for (var posted : posts) {
        statuses.add(posted.get());
      }
    }
    assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201).hasSize(12);
    assertThat(rows(form.id())).isEqualTo(1);
  }

  @Test
  void theSameIdWithOtherContentIsAConflict() {
    var form = CitizenForm.request(WEB);
    kiosk.send(form);
    assertThat(kiosk.send(form.with("urgent", true)))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:passerelle:problem:different-content");
  }

  @Test
  void aCodeThatIsTakenMustBeMadeAgain() {
    var form = CitizenForm.request(WEB);
    kiosk.send(form);
    assertThat(kiosk.send(form.with("id", UUID.randomUUID().toString())))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:passerelle:problem:code-taken");
  }

  @Test
  void theKeysAreThereForEveryone() {
    var keys = kiosk.http().get().uri("/.well-known/jwks.json").exchange();
    assertThat(keys).hasStatus(200).bodyJson().extractingPath("$.keys[0].crv").isEqualTo("P-256");
    assertThat(keys).bodyText().doesNotContain("\"d\"");
    assertThat(keys).headers().hasValue("Cache-Control", "max-age=300, public");
  }

  @Test
  void aPingIsAnsweredWithNothing() {
    assertThat(kiosk.http().get().uri("/api/kiosk/ping")).hasStatus(204);
  }

  private long rows(String id) {
    return database
        .sql("select count(*) from contact_request where id = ?")
        .param(UUID.fromString(id))
        .query(Long.class)
        .single();
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
