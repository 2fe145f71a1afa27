package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static ca.passerelle.contact.Neighbourhood.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Viewer;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Faults that the person did not make and cannot see: the request is taken, and what cannot be true
 * is not written down. The table of docs/api.md says which.
 */
@PasserelleTest
class NobodyIsLostToAFaultTest {
  private static final String NOW = "2026-11-23T15:00:00Z";

  @Autowired private ApplicationContext context;
  @Autowired private Cases cases;
  @Autowired private Directory directory;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient database;
  private Neighbourhood people;
  private CitizenForm form;

  @BeforeEach
  void meet() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB);
  }

  @ParameterizedTest(name = "agreed to at {0}: written down as {1}")
  @CsvSource({
    "2026-11-23T14:59:00Z, 2026-11-23T14:59:00Z",
    "1970-01-01T00:00:10Z, " + NOW, // a clock that stopped
    "2099-01-01T00:00:00Z, " + NOW, // one that runs ahead
    "+1000000000-12-31T23:59:59Z, " + NOW, // no calendar reaches so far
    "2026-11-23T15:00:01Z, " + NOW
  })
  void consentIsNotWrittenDownForWhenItCannotHaveBeenGiven(Instant said, Instant believed) {
    var id = people.sends(form.with("consent", consent(1, said)));

    assertThat(cases.find(id).orElseThrow().figures().consent().at()).isEqualTo(believed);
  }

  @Test
  void aServiceThatIsKnownIsKept() {
    var service = aService();

    var id = people.sends(form.with("serviceId", service.toString()));

    assertThat(cases.find(id).orElseThrow().figures().service()).contains(service);
  }

  @Test
  void aServiceThatIsGoneIsNoReasonToRefuseAnyone() {
    var id = people.sends(form.with("serviceId", UUID.randomUUID().toString()));

    assertThat(cases.find(id).orElseThrow().figures().service()).isEmpty();
  }

  @Test
  void aNeedThatIsSaidElevenTimesIsOne() {
    var id = people.sends(form.with("needs", Collections.nCopies(11, "food")));

    assertThat(cases.find(id).orElseThrow().figures().needs()).containsExactly(new NeedId("food"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "madeAt",
        "needs",
        "serviceId",
        "words",
        "urgent",
        "safety",
        "name",
        "workerPreference"
      })
  void whatIsNullIsAbsent(String field) {
    assertThat(people.sends(form.withNull(field))).isNotNull();
  }

  @Test
  void aStrayCharacterIsTakenOutOfWhatSomebodyTyped() {
    var opened =
        opened(
            form.with("name", "Li\u202esa\u0000")
                .with(
                    "words",
                    "Un\r\ndeux\u0007 \ufeff\uffffصباح\u200f \ud83d\udc69\u200d\ud83c\udf3e")
                .with(
                    "reach",
                    Map.of(
                        "way",
                        "trusted-person",
                        "trustedName",
                        "\u2066Ma\u2069rc",
                        "trustedPhone",
                        "+15145550100")));

    assertThat(opened.name()).contains("Lisa");
    assertThat(opened.words()).contains("Un\ndeux صباح\u200f \ud83d\udc69\u200d\ud83c\udf3e");
    assertThat(opened.reach())
        .isInstanceOfSatisfying(
            Reach.ThroughTrustedPerson.class, one -> assertThat(one.name()).isEqualTo("Marc"));
  }

  @Test
  void halfACharacterIsTakenOutToo() {
    assertThat(PlainText.clean("Li\ud800sa \udc00Roy")).isEqualTo("Lisa Roy");
  }

  @Test
  void wordsOfWhichNothingIsLeftAreNone() {
    assertThat(opened(form.with("name", "\u202e\u0000")).name()).isEmpty();
  }

  @Test
  void anAnswerIsCleanedToo() {
    people.sends(form);
    people.comesBack(
        CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Mar\u202edi\u0000"));

    assertThat(people.looks(form).messages()).extracting(Message::text).containsExactly("Mardi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u2028", "\u3164"})
  void whoSaysThatAnotherNameIsToBeGivenIsAskedWhichOneWhileTheyAreThere(String nothing) {
    var unnamed = form.with("safety", Map.of("callerName", "other", "callerOther", nothing));
    assertThatThrownBy(() -> people.sends(unnamed))
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> assertThat(refusal.field()).contains("safety.callerOther"));

    var id = people.desk().receive(kept(people.envelope(unnamed))).id();
    as(AMINA, () -> people.desk().claim(id));
    assertThat(as(AMINA, () -> people.desk().open(id)).personal().orElseThrow().safety())
        .matches(Safety::namesNobody);
  }

  @Test
  void whoChangesHowToBeReachedIsAskedToo() {
    people.sends(form);
    var change =
        CitizenForm.followUp(WEB, form.code(), "reach")
            .with("reach", Map.of("way", "call", "phone", "+15145550142"))
            .with("safety", Map.of("callerName", "other"));

    assertThatThrownBy(() -> people.comesBack(change))
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> assertThat(refusal.field()).contains("safety.callerOther"));
  }

  /** Its person agreed to what a tablet without network showed, whatever its clock said. */
  @Test
  void consentToAnEarlierTextCountsForWhoHasGone() {
    database
        .sql(
            "insert into consent_text (community_id, purpose, version, entry)"
                + " select community_id, purpose, 500, replace(entry, ?, ?) from consent_text"
                + " where community_id = ? and purpose = 'contact' and version = 1")
        .params("\"version\":1", "\"version\":500", HERE.value())
        .update();
    context.publishEvent(new ConfigurationApplied(HERE));
    try {
      var late = form.with("consent", consent(1, clock.instant().plus(Duration.ofDays(400))));
      var early = form.with("consent", consent(1, Instant.EPOCH));
      for (var replaced : List.of(late, early)) {
        assertThatThrownBy(() -> people.sends(replaced))
            .isInstanceOfSatisfying(
                IntakeRefusal.class,
                refusal -> assertThat(refusal.why()).isEqualTo(IntakeRefusal.Why.STALE_CONSENT));
      }

      var id = people.desk().receive(kept(people.envelope(late))).id();

      var consent = cases.find(id).orElseThrow().figures().consent();
      assertThat(consent.version()).isEqualTo(1);
      assertThat(consent.at()).isEqualTo(clock.instant());
    } finally {
      database.sql("delete from consent_text where version = 500").update();
      context.publishEvent(new ConfigurationApplied(HERE));
    }
  }

  private Personal opened(CitizenForm sent) {
    var id = people.sends(sent);
    as(AMINA, () -> people.desk().claim(id));
    return as(AMINA, () -> people.desk().open(id)).personal().orElseThrow();
  }

  private ServiceId aService() {
    return directory
        .services(
            HERE,
            new NeedId("food"),
            new Viewer(Language.FRENCH, Optional.empty(), clock.instant()))
        .services()
        .getFirst()
        .id();
  }

  private static Map<String, Object> consent(int version, Instant at) {
    return Map.of("purpose", "contact", "version", version, "language", "fr", "at", at.toString());
  }
}
