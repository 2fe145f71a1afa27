package ca.passerelle.directory.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.CostEntry;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.ServiceSheet;
import ca.passerelle.directory.SiteEntry;
import ca.passerelle.directory.campaign.OwnListing.Said;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * An organization says through its link what is true of its services; an editor has the last word.
 */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class SayWhatIsTrueTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final String COOKS = "grande-tablee";
  private static final String FROM = "192.0.2.1";
  private static final LocalDate DAY = LocalDate.parse("2026-11-01");

  @Autowired CampaignDesk campaign;
  @Autowired OwnListing own;
  @Autowired CorrectionDesk corrections;
  @Autowired DirectoryDesk desk;
  @Autowired Directory directory;
  @Autowired Task<Void> campaignForgetting;
  @Autowired JdbcClient database;
  @Autowired MutableClock clock;
  private final Map<ServiceId, ServiceEntry> before = new HashMap<>();
  private ServiceId lunch;
  private String link;

  @BeforeEach
  void aLinkForTheCooks() {
    desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL)
        .items()
        .forEach(line -> before.put(line.id(), entry(line.id())));
    lunch = service("Repas chaud du midi");
    link = invite();
  }

  @AfterEach
  void putBack() {
    before.forEach((id, entry) -> {
      if (!entry(id).equals(entry)) {
        desk.save(DEMO, new EditedService(id, opened(id).version(), entry));
      }
    });
    for (var table : List.of("listing_correction", "listing_answer", "listing_invitation")) {
      database.sql("delete from " + table).update();
    }
    database.sql("delete from service_aging").update();
  }

  @Test
  void theLinkOpensTheOrganizationsOwnServicesAndNoOther() {
    assertThat(opened().services())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.entry().organization()).isEqualTo(COOKS));
    assertThat(own.confirm(link, service("Dépannage alimentaire"))).isEqualTo(Said.CLOSED);
  }

  @Test
  void confirmedTheServiceIsVerifiedTodayAndSeenAgainAtOnce() {
    withdraw(lunch);
    assertThat(seen(lunch)).isEmpty();

    assertThat(own.confirm(link, lunch)).isEqualTo(Said.DONE);

    assertThat(seen(lunch).orElseThrow().lastVerified().orElseThrow()).isEqualTo("2026-11-23");
    assertThat(answer(lunch)).contains(Answer.CONFIRMED);
    assertThat(last().state(clock.instant())).isEqualTo(Invitation.State.ANSWERED);
  }

  @Test
  void whatIsCorrectedWaitsAndOnlyThat() {
    own.correct(link, lunch, correction().describing("Soupe seulement.").done());

    assertThat(corrections.waiting(DEMO))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.field()).isEqualTo(CorrectedField.DESCRIPTION);
          assertThat(one.now().path("fr").asString()).startsWith("Entrez et prenez une assiette");
          assertThat(one.proposed().path("fr").asString()).isEqualTo("Soupe seulement.");
        });
    assertThat(entry(lunch)).isEqualTo(was(lunch));
  }

  @Test
  void acceptedItIsOnTheScreenAndRefusedItIsNot() {
    own.correct(link, lunch, correction().describing("Soupe seulement.").costing("free").done());

    for (var one : corrections.waiting(DEMO)) {
      if (one.field() == CorrectedField.COST) {
        assertThat(corrections.accept(DEMO, one.id())).isTrue();
      } else {
        assertThat(corrections.refuse(DEMO, one.id())).isTrue();
      }
    }

    assertThat(entry(lunch).cost())
        .isNotNull()
        .extracting(cost -> cost.option().code())
        .isEqualTo("free");
    assertThat(entry(lunch).description()).isEqualTo(was(lunch).description());
    assertThat(entry(lunch).assuredDate()).isEqualTo(was(lunch).assuredDate());
    assertThat(corrections.waiting(DEMO)).isEmpty();
  }

  @Test
  void onceAllOfItIsAcceptedTheServiceIsVerifiedAsOfTheDayItWasSaid() {
    own.correct(link, lunch, correction().describing("Soupe.").remarking("Porte bleue").done());
    clock.advance(Duration.ofDays(3));

    for (var one : corrections.waiting(DEMO)) {
      assertThat(entry(lunch).assuredDate()).isEqualTo(was(lunch).assuredDate());
      assertThat(one.byHand()).isEqualTo(one.field() == CorrectedField.REMARK);
      decide(one);
    }

    assertThat(entry(lunch).assuredDate()).isEqualTo("2026-11-23");
  }

  /** It may hold a name all the same. */
  @Test
  void aRemarkIsGoneOnceItWasReadAndTheRestAfterAYear() {
    own.correct(link, lunch, correction().describing("Soupe.").remarking("Porte bleue").done());
    corrections.waiting(DEMO).forEach(this::decide);
    assertThat(kept()).doesNotContain("Porte bleue").contains("Soupe.");

    clock.advance(CampaignTask.KEPT.plus(Invitation.VALID).plus(Duration.ofDays(1)));
    var task = (RecurringTask<Void>) campaignForgetting;
    task.executeRecurringly(task.instance(RecurringTask.INSTANCE), null);

    assertThat(kept()).isEqualTo("[][][]");
  }

  @Test
  void nothingIsPutOverWhatAColleagueChangedSince() {
    own.correct(link, lunch, correction().describing("Soupe seulement.").done());
    change(lunch, "{\"description\": {\"fr\": \"Mieux dit.\"}}");
    var one = corrections.waiting(DEMO).getFirst();

    assertThat(one.byHand()).isTrue();
    assertThatThrownBy(() -> corrections.accept(DEMO, one.id()))
        .isInstanceOf(ServiceChangedMeanwhile.class);
    assertThat(corrections.waiting(DEMO)).hasSize(1);
    corrections.done(DEMO, one.id());

    assertThat(entry(lunch).description()).isEqualTo(Translated.french("Mieux dit."));
    assertThat(corrections.count(DEMO)).isZero();
  }

  @Test
  void whatTwoEditorsDecideIsDecidedOnce() {
    own.correct(link, lunch, correction().describing("Soupe.").done());
    var one = corrections.waiting(DEMO).getFirst();

    assertThat(corrections.refuse(DEMO, one.id())).isTrue();

    assertThat(corrections.accept(DEMO, one.id())).isFalse();
    assertThat(entry(lunch)).isEqualTo(was(lunch));
  }

  @Test
  void theLastWordOnAFieldIsTheOneThatWaits() {
    own.correct(link, lunch, correction().describing("Soupe.").done());
    own.correct(link, lunch, correction().describing("Ragoût.").done());
    assertThat(corrections.waiting(DEMO))
        .singleElement()
        .satisfies(one -> assertThat(one.proposed().path("fr").asString()).isEqualTo("Ragoût."));

    own.confirm(link, lunch);

    assertThat(corrections.waiting(DEMO)).isEmpty();
  }

  @Test
  void whatIsAsItWasSaysNothing() {
    for (var one : opened().services()) {
      assertThat(own.correct(link, one.id(), new Wish(one.entry()).done())).isEqualTo(Said.NOTHING);
    }
    assertThat(corrections.waiting(DEMO)).isEmpty();
    assertThat(last().state(clock.instant())).isEqualTo(Invitation.State.OPENED);
  }

  @Test
  void aServiceNoLongerGivenIsSeenUntilAnEditorHasReadSo() {
    own.ended(link, lunch);
    assertThat(seen(lunch)).isPresent();

    corrections.accept(DEMO, corrections.waiting(DEMO).getFirst().id());

    assertThat(seen(lunch)).isEmpty();
    assertThat(opened().services()).noneMatch(one -> one.id().equals(lunch));
  }

  @Test
  void whatIsForTheTeamOnlyIsNeitherShownNorLost() {
    change(
        lunch,
        "{\"phones\": [{\"number\": \"514-555-0110\"},"
            + " {\"number\": \"514-555-0111\", \"confidential\": true}]}");
    assertThat(opened().services().toString()).contains("0110").doesNotContain("0111");

    own.correct(link, lunch, correction().callable("514-555-0112").done());
    corrections.accept(DEMO, corrections.waiting(DEMO).getFirst().id());

    assertThat(entry(lunch).phones())
        .containsExactly(
            new PhoneEntry("514-555-0112", null, null, null),
            new PhoneEntry("514-555-0111", null, null, null, true));
  }

  @Test
  void hoursThatCannotBeAndTextsWithoutEndAreRefused() {
    assertThat(own.correct(link, lunch, correction().describing("a".repeat(4001)).done()))
        .isEqualTo(Said.REFUSED);
    assertThat(own.correct(link, lunch, correction().open("5XX").done())).isEqualTo(Said.REFUSED);
    assertThat(corrections.waiting(DEMO)).isEmpty();
  }

  @Test
  void aLinkEndsAfterSixtyDaysAndSaysSo() {
    clock.advance(Invitation.VALID);

    assertThat(own.open(link, FROM)).isInstanceOf(Opening.Expired.class);
    assertThat(own.confirm(link, lunch)).isEqualTo(Said.CLOSED);
    assertThat(last().state(clock.instant())).isEqualTo(Invitation.State.EXPIRED);
  }

  @Test
  void aLinkThatIsTakenBackOrReplacedNoLongerWorks() {
    var soup = correction().describing("Soupe.").done();
    var second = invite();
    assertThat(own.open(link, FROM)).isInstanceOf(Opening.Revoked.class);
    assertThat(own.open(second, FROM)).isInstanceOf(Opening.Open.class);

    campaign.revoke(DEMO, COOKS);

    assertThat(own.open(second, FROM)).isInstanceOf(Opening.Revoked.class);
    assertThat(own.correct(second, lunch, soup)).isEqualTo(Said.CLOSED);
  }

  @Test
  void whoTriesLinksWaitsAndNobodyElse() {
    for (int i = 0; i < Pace.WRONG_LINKS; i++) {
      assertThat(own.open("essai-" + i, "192.0.2.66")).isInstanceOf(Opening.Unknown.class);
    }
    assertThat(own.open(link, "192.0.2.66")).isInstanceOf(Opening.Wait.class);
    assertThat(own.open(link, FROM)).isInstanceOf(Opening.Open.class);

    clock.advance(Pace.WHILE);

    assertThat(own.open(link, "192.0.2.66")).isInstanceOf(Opening.Open.class);
  }

  @Test
  void aLinkAnswersOnlySoOftenInAWhile() {
    for (int i = 0; i < Pace.ANSWERS; i++) {
      assertThat(own.confirm(link, lunch)).isEqualTo(Said.DONE);
    }
    assertThat(own.confirm(link, lunch)).isEqualTo(Said.WAIT);
  }

  @Test
  void ofALinkTheDatabaseKeepsNothingThatOpensIt() {
    assertThat(database.sql("select * from listing_invitation").query().listOfRows().toString())
        .doesNotContain(link);
  }

  @Test
  void everyOrganizationThatGivesSomethingCanBeAskedAtOnce() {
    var organizations = campaign.organizations(DEMO, "", false, Page.Part.ALL).items();
    assertThat(organizations).hasSizeGreaterThan(10);

    var made = campaign.invite(DEMO, organizations.stream().map(AskedOrganization::id).toList());

    assertThat(made).hasSameSizeAs(organizations);
    assertThat(made.stream().map(one -> one.secret().value()).distinct())
        .hasSameSizeAs(organizations);
    assertThat(campaign.invite(DEMO, List.of("personne"))).isEmpty();
  }

  private void decide(Correction one) {
    assertThat(one.byHand() ? corrections.done(DEMO, one.id()) : corrections.accept(DEMO, one.id()))
        .isTrue();
  }

  private String kept() {
    return Stream.of("listing_correction", "listing_answer", "listing_invitation")
        .map(table -> database.sql("select * from " + table).query().listOfRows().toString())
        .collect(Collectors.joining());
  }

  private String invite() {
    return campaign.invite(DEMO, List.of(COOKS)).getFirst().secret().value();
  }

  private Opening.Open opened() {
    return (Opening.Open) own.open(link, FROM);
  }

  private Invitation last() {
    return campaign.organizations(DEMO, "", false, Page.Part.ALL).items().stream()
        .filter(one -> one.id().equals(COOKS))
        .findFirst()
        .flatMap(AskedOrganization::last)
        .orElseThrow();
  }

  private Optional<Answer> answer(ServiceId id) {
    return opened().services().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .flatMap(OwnService::answer);
  }

  private void withdraw(ServiceId id) {
    change(id, "{\"assured_date\": \"2020-01-01\"}");
    database
        .sql("insert into service_aging values (?, ?, ?, ?, ?)")
        .params(DEMO.value(), id.value(), DAY, DAY, DAY.minusYears(2))
        .update();
    // As the night does, citizens' screens are told.
    change(id, "{\"website\": \"https://exemple.test/\"}");
  }

  private void change(ServiceId id, String json) {
    var edited = opened(id);
    var tree = (ObjectNode) Json.mapper().valueToTree(edited.entry());
    tree.setAll((ObjectNode) Json.mapper().readTree(json));
    desk.save(
        DEMO,
        new EditedService(
            id, edited.version(), Json.mapper().treeToValue(tree, ServiceEntry.class)));
  }

  private EditedService opened(ServiceId id) {
    return desk.open(DEMO, id).orElseThrow();
  }

  private ServiceEntry entry(ServiceId id) {
    return opened(id).entry();
  }

  private ServiceEntry was(ServiceId id) {
    return Objects.requireNonNull(before.get(id));
  }

  private Optional<ServiceSheet> seen(ServiceId id) {
    return directory.service(DEMO, id, Optional.empty(), clock.instant());
  }

  private ServiceId service(String name) {
    return desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
        .filter(line -> line.name().in(Language.FRENCH).equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Wish correction() {
    return new Wish(
        opened().services().stream()
            .filter(one -> one.id().equals(lunch))
            .findFirst()
            .orElseThrow()
            .entry());
  }

  /** The service as it is read, but for what is said. */
  private static final class Wish {
    private final ObjectNode entry;
    private String remark = "";

    Wish(ServiceEntry entry) {
      this.entry = Json.mapper().valueToTree(entry);
    }

    Wish describing(String text) {
      return set("description", "{\"fr\": \"" + text + "\"}");
    }

    Wish costing(String option) {
      return set("cost", "{\"option\": \"" + option + "\"}");
    }

    Wish callable(String number) {
      return set("phones", "[{\"number\": \"" + number + "\"}]");
    }

    Wish open(String byday) {
      var hours = (ObjectNode) entry.path("at").path(0).path("schedules").path(0);
      hours.put("byday", byday);
      return this;
    }

    Wish remarking(String words) {
      remark = words;
      return this;
    }

    private Wish set(String field, String json) {
      entry.set(field, Json.mapper().readTree(json));
      return this;
    }

    OwnCorrection done() {
      var wanted = Json.mapper().treeToValue(entry, ServiceEntry.class);
      Translated description = wanted.description();
      CostEntry cost = wanted.cost();
      List<SiteEntry> at = wanted.at();
      return new OwnCorrection(
          description,
          wanted.eligibility(),
          cost,
          wanted.phones(),
          wanted.email(),
          wanted.website(),
          at,
          "",
          remark);
    }
  }
}
