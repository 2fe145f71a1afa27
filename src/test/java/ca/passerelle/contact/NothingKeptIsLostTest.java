package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.ELSEWHERE;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.administrator;
import static ca.passerelle.contact.Neighbourhood.as;
import static ca.passerelle.contact.Neighbourhood.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.privacy.SealRefused;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Someone saw "kept here" and left. What changes afterwards at the kiosk, in the texts or in the
 * directory is not theirs to mend: the request arrives, or those who can mend it hear that it
 * waits.
 */
@PasserelleTest
class NothingKeptIsLostTest {
  private static final KioskId TABLET = new KioskId("demo-epicerie");
  @Autowired private ApplicationContext context;
  @Autowired private Fleet fleet;
  @Autowired private Cases cases;
  @Autowired private JdbcClient database;
  @Autowired private MutableClock clock;
  private Neighbourhood people;
  private CitizenForm form;

  @BeforeEach
  void aRequestIsSealedOnTheTablet() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(TABLET.value());
  }

  @AfterEach
  void theTabletServesAgain() {
    database.sql("update kiosk set status = 'ACTIVE' where id = ?").param(TABLET.value()).update();
    context.publishEvent(new ConfigurationApplied(HERE));
    database.sql("delete from stranded_request").update();
  }

  private static void administers(Runnable work) {
    as(administrator(HERE), work);
  }

  private List<Stranded> stranded() {
    return as(administrator(HERE), () -> people.desk().stranded(HERE));
  }

  private Receipt delivers(Envelope envelope) {
    return people.desk().receive(envelope);
  }

  private static void assertRefused(Why why, ThrowingCallable delivery) {
    assertThatThrownBy(delivery)
        .isInstanceOfSatisfying(
            IntakeRefusal.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
  }

  @Test
  void aPausedTabletStillDeliversWhatWasSealedBefore() {
    administers(() -> fleet.pause(TABLET));

    assertThat(delivers(people.fromTablet(form)).repeated()).isFalse();
    assertThat(people.desk().followUp(people.fromTablet(followUp("look"))))
        .isInstanceOf(FollowUpStatus.Standing.class);
  }

  private CitizenForm followUp(String action) {
    return CitizenForm.followUp(TABLET.value(), form.code(), action);
  }

  @Test
  void whatWasReceivedGetsItsReceiptAgainWhateverBecameOfTheTablet() {
    var first = delivers(people.fromTablet(form));

    administers(() -> fleet.retire(TABLET));
    assertThat(delivers(people.fromTablet(form)))
        .isEqualTo(
            new Receipt(first.id(), first.receivedAt(), first.answerBy(), first.onDuty(), true));
    assertThat(delivers(people.envelope(form)).repeated()).as("without its cookie").isTrue();
    assertRefused(
        Why.WRONG_KIOSK, () -> delivers(people.fromTablet(CitizenForm.request(TABLET.value()))));
  }

  @Test
  void anotherOneCannotFishForReceiptsWithTheIdAlone() {
    delivers(people.fromTablet(form));

    assertRefused(
        Why.DIFFERENT_CONTENT, () -> delivers(people.fromTablet(form.with("urgent", true))));
    assertRefused(
        Why.DIFFERENT_CONTENT, () -> delivers(people.envelope(form.with("kiosk", "nowhere"))));
  }

  @Test
  void aTabletThatLostItsCookieDeliversOnceItIsEnrolledAgain() {
    var forgotten = people.envelope(form);
    assertRefused(Why.WRONG_KIOSK, () -> delivers(forgotten));
    assertThat(stranded()).as("its person may still stand there").isEmpty();
    assertRefused(Why.WRONG_KIOSK, () -> delivers(kept(forgotten)));
    assertThat(stranded()).containsExactly(new Stranded(TABLET, "wrong-kiosk", 1, clock.instant()));

    assertThat(delivers(kept(people.fromTablet(form))).repeated()).isFalse();
    assertThat(stranded()).isEmpty();
  }

  @Test
  void toldAgainAndAgainItIsOneAndAnotherIsTwo() {
    var since = clock.instant();
    for (int hour = 0; hour < 3; hour++) {
      assertRefused(Why.WRONG_KIOSK, () -> delivers(kept(people.envelope(form))));
      clock.advance(Duration.ofHours(1));
    }
    var another = CitizenForm.request(TABLET.value());
    assertRefused(Why.WRONG_KIOSK, () -> delivers(kept(people.envelope(another))));

    assertThat(stranded()).containsExactly(new Stranded(TABLET, "wrong-kiosk", 2, since));
  }

  @Test
  void whatIsNotToldForAsLongAsAKeyOpensIsForgotten() {
    assertRefused(Why.WRONG_KIOSK, () -> delivers(kept(people.envelope(form))));
    clock.advance(Strandings.REMEMBERED.plusSeconds(1));

    assertThat(stranded()).isEmpty();
  }

  @Test
  void whatCannotBeOpenedAnyMoreIsToldToo() throws Exception {
    var lost = new ECKeyGenerator(Curve.P_256).keyID("lost").generate();
    var envelope =
        new Envelope(
            form.id(), TABLET, Optional.empty(), CitizenForm.seal(form.json(), lost), true);

    assertThatThrownBy(() -> delivers(envelope)).isInstanceOf(SealRefused.class);
    assertThat(stranded()).extracting(Stranded::why).containsExactly("unknown-key");
  }

  @Test
  void whoeverTellsWithoutEndIsCountedNoFurtherThanTheLimit() {
    database
        .sql(
            """
            insert into stranded_request (community_id, kiosk_id, id, why, first_at, last_at)
            with recursive counted(n) as (
              select 1 union all select n + 1 from counted where n < %d)
            select 'quartier-demo', ?, cast(lpad(cast(n as varchar), 32, '0') as uuid),
              'wrong-kiosk', cast(? as timestamp with time zone), cast(? as timestamp with time zone)
            from counted
            """
                .formatted(Strandings.MOST))
        .params(TABLET.value(), CaseRow.time(clock.instant()), CaseRow.time(clock.instant()))
        .update();

    assertRefused(Why.WRONG_KIOSK, () -> delivers(kept(people.envelope(form))));
    assertThat(stranded()).extracting(Stranded::count).containsExactly(Strandings.MOST);
  }

  @Test
  void whatNamesNoKioskOfOursOrHasNoRealIdLeavesNoTrace() {
    assertRefused(
        Why.WRONG_KIOSK, () -> delivers(kept(people.envelope(CitizenForm.request("nowhere")))));
    assertRefused(Why.MALFORMED, () -> delivers(kept(people.envelope(form.with("id", "42")))));
    assertThat(database.sql("select count(*) from stranded_request").query(Long.class).single())
        .isZero();
  }

  @Test
  void onlyTheCommunitysAdministratorsHearOfIt() {
    assertThatThrownBy(() -> as(administrator(ELSEWHERE), () -> people.desk().stranded(HERE)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().stranded(HERE)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aNeedThatIsNoLongerOfferedIsAskedAgainOfWhoIsThereAndLeftOutForWhoHasGone() {
    var envelope = people.fromTablet(form.with("needs", List.of("food", "no-longer-offered")));

    assertRefused(Why.INVALID_NEEDS, () -> delivers(envelope));
    var id = delivers(kept(envelope)).id();

    assertThat(cases.find(id).orElseThrow().figures().needs()).containsExactly(new NeedId("food"));
  }

  @Test
  void aRoomThatIsNoLongerLentIsForTheWorkerToArrange() {
    var reach = Map.of("way", "meet", "venue", "no-longer-lent", "phone", "+15145550100");
    var envelope = people.fromTablet(form.with("reach", reach));

    assertRefused(Why.INVALID_VENUE, () -> delivers(envelope));
    var id = delivers(kept(envelope)).id();

    as(AMINA, () -> people.desk().claim(id));
    assertThat(as(AMINA, () -> people.desk().open(id)).personal().orElseThrow().reach())
        .isInstanceOfSatisfying(
            Reach.AtVenue.class, meeting -> assertThat(meeting.phone()).isPresent());
  }

  @Test
  void aCommunityThatHasNobodyYetHearsOfWhatWaitsForIt() {
    var web = CitizenForm.request("web-jonquiere");

    assertRefused(Why.NOBODY_ANSWERS, () -> delivers(kept(people.envelope(web))));

    assertThat(as(administrator(ELSEWHERE), () -> people.desk().stranded(ELSEWHERE)))
        .extracting(Stranded::why)
        .containsExactly("nobody-answers");
    assertThat(stranded()).isEmpty();
  }

  @Test
  void whatItsPersonErasedMeanwhileIsNotWaitedFor() {
    assertRefused(Why.WRONG_KIOSK, () -> delivers(kept(people.envelope(form))));
    delivers(people.fromTablet(form));
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "withdraw"));

    assertRefused(Why.ERASED, () -> delivers(kept(people.fromTablet(form))));
    assertThat(stranded()).isEmpty();
  }

  @Test
  void consentIsRecordedAsTheVersionThatWasShown() {
    database
        .sql(
            "insert into consent_text (community_id, purpose, version, entry)"
                + " select community_id, purpose, 500, replace(replace(entry, ?, ?), ?, ?)"
                + " from consent_text where community_id = ? and purpose = 'contact'"
                + " and version = 1")
        .params("\"version\":1", "\"version\":500", validFrom(), "2026-11-24", HERE.value())
        .update();
    context.publishEvent(new ConfigurationApplied(HERE));
    try {
      clock.advance(Duration.ofDays(3));
      var id = delivers(people.fromTablet(form)).id();
      assertThat(cases.find(id).orElseThrow().figures().consent().version()).isEqualTo(1);
      assertRefused(
          Why.STALE_CONSENT,
          () ->
              delivers(
                  kept(
                      people.fromTablet(
                          CitizenForm.request(TABLET.value())
                              .with("id", UUID.randomUUID().toString())
                              .with("consent", CitizenForm.consent(501))))));
    } finally {
      database.sql("delete from consent_text where version = 500").update();
      context.publishEvent(new ConfigurationApplied(HERE));
    }
  }

  private String validFrom() {
    return context
        .getBean(ConsentTexts.class)
        .version(HERE, "contact", 1)
        .orElseThrow()
        .validFrom()
        .toString();
  }
}
