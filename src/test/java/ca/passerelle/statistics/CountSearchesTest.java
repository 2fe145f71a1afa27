package ca.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches that led nowhere are counted; words are read only once they are nobody's. */
@PasserelleTest
@WithActor(role = Role.COORDINATOR)
class CountSearchesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Autowired SearchCount count;
  @Autowired UnmetNeeds unmet;
  @Autowired Task<Void> statisticsForgetting;
  @Autowired JdbcClient database;
  @Autowired MutableClock clock;

  @AfterEach
  void forget() {
    database.sql("delete from search_words").update();
    database.sql("delete from unmet_search").update();
  }

  @Test
  void wordsAreWrittenOnlyOnceTheyCameOftenOnSeveralDays() {
    visits("dentiste", SearchCount.VISITS - 1, SearchCount.DAYS);
    assertThat(unmet.words(DEMO, NOVEMBER)).isEmpty();
    assertThat(everything()).doesNotContain("dentiste");

    visits("Dentiste", 1, 1);

    assertThat(unmet.words(DEMO, NOVEMBER))
        .containsExactly(
            new FrequentWords(Language.FRENCH, "dentiste", SearchCount.VISITS, SearchCount.VISITS));
  }

  @Test
  void oneWhoTriesAllAfternoonIsNotMany() {
    visits("dentiste", 100, 1);
    assertThat(unmet.words(DEMO, NOVEMBER)).isEmpty();
    assertThat(everything()).doesNotContain("dentiste");
  }

  @Test
  void aNameIsNeverWrittenHoweverOftenItComes() {
    visits("Jean Tremblay", 50, SearchCount.DAYS);
    visits("514-555-0123", 50, SearchCount.DAYS);

    assertThat(everything().toLowerCase(Locale.ROOT)).doesNotContain("tremblay", "555");
    assertThat(database.sql("select count(*) from search_words").query(Integer.class).single())
        .isZero();
  }

  @Test
  void whatStaysRareGoesWithItsMonthAndTheRestAfterTwoYears() {
    visits("dentiste", SearchCount.VISITS, SearchCount.DAYS);
    visits("accordeur", 2, 1);
    night();
    assertThat(rows("search_words")).isEqualTo(2);

    clock.advance(Duration.ofDays(30));
    night();
    assertThat(rows("search_words")).isEqualTo(1);
    assertThat(unmet.words(DEMO, NOVEMBER)).hasSize(1);

    clock.advance(Duration.ofDays(800));
    night();
    assertThat(rows("search_words")).isZero();
    assertThat(rows("unmet_search")).isZero();
  }

  @Test
  void eachIsCountedAtItsPlaceForTheNeedItComesNear() {
    visits("dentiste", 6, 1);
    count.add(search("roulotte", true));

    var nothing = unmet.table(DEMO, UnmetSource.NOTHING_FOUND, NOVEMBER);
    assertThat(nothing.needs()).containsExactly("health");
    assertThat(nothing.columns()).containsExactly("demo");
    assertThat(nothing.counts().toString())
        .isEqualTo("[[OptionalInt[6], OptionalInt[6]], [OptionalInt[6], OptionalInt[6]]]");
    assertThat(unmet.table(DEMO, UnmetSource.NOTHING_TOUCHED, NOVEMBER).counts().toString())
        .as("one alone is hidden with its totals")
        .doesNotContain("1");
    assertThat(unmet.table(DEMO, UnmetSource.NOTHING_FOUND, YearMonth.of(2026, 10)).isEmpty())
        .isTrue();
  }

  private void visits(String words, int visits, int days) {
    for (int i = 0; i < visits; i++) {
      count.add(
          new SearchEnd(
              DEMO,
              "demo",
              Language.FRENCH,
              words,
              false,
              Optional.of(new NeedId("health")),
              MutableClock.START.minus(Duration.ofDays(i % days))));
    }
  }

  private static SearchEnd search(String words, boolean found) {
    return new SearchEnd(
        DEMO, "demo", Language.FRENCH, words, found, Optional.empty(), MutableClock.START);
  }

  private void night() {
    var task = (RecurringTask<Void>) statisticsForgetting;
    task.executeRecurringly(task.instance(RecurringTask.INSTANCE), null);
  }

  private int rows(String table) {
    return database.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private String everything() {
    return database.sql("select * from search_words").query().listOfRows().toString()
        + database.sql("select * from unmet_search").query().listOfRows();
  }
}
