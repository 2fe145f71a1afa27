package ca.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is shown on which day: in the neighbourhood's own date, whatever the server's clock says.
 */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class NewsOfTheDayTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final String TITLE = "Essai du jour";

  @Autowired NewsDesk desk;
  @Autowired News news;
  @Autowired Communities communities;

  @AfterEach
  void cleanUp() {
    desk.all(DEMO).stream()
        .filter(item -> item.entry().title().equals(Translated.french(TITLE)))
        .forEach(item -> desk.remove(DEMO, item.id()));
  }

  /** Midnight of the neighbourhood is five in the morning of the server's clock. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T04:59:59Z, false",
    "2026-11-24T05:00:00Z, true",
    "2026-11-25T04:59:59Z, true",
    "2026-11-25T05:00:00Z, false"
  })
  void itBeginsAndEndsAtTheNeighbourhoodsMidnight(Instant now, boolean shown) {
    var day = LocalDate.of(2026, 11, 24);
    add(day, day, null);

    assertThat(isShown(now)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, false",
    "2026-12-01, true",
    "2026-12-31, true",
    "2027-01-01, true",
    "2027-02-28, true",
    "2027-03-01, false",
    "2027-12-01, true"
  })
  void aSeasonPassesTheNewYearAndComesBack(LocalDate day, boolean shown) {
    add(null, null, new Season(MonthDay.of(12, 1), MonthDay.of(2, 28)));

    assertThat(isShown(day)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-15, false", "2027-01-09, false", "2027-01-10, true", "2027-01-21, false"})
  void datesAndSeasonMustBothAgree(LocalDate day, boolean shown) {
    add(
        LocalDate.of(2027, 1, 10),
        LocalDate.of(2027, 1, 20),
        new Season(MonthDay.of(12, 1), MonthDay.of(2, 28)));

    assertThat(isShown(day)).isEqualTo(shown);
  }

  @Test
  void changesAreSeenAtOnceAlthoughTheyAreRemembered() {
    var day = LocalDate.of(2026, 11, 24);
    var item = add(null, null, null);
    assertThat(isShown(day)).isTrue();

    desk.save(DEMO, with(item, LocalDate.of(2026, 11, 25)));

    assertThat(isShown(day)).isFalse();
    assertThat(isShown(day.plusDays(1))).isTrue();
  }

  @Test
  void newsIsShownInTheOrderItWasWritten() {
    var day = LocalDate.of(2026, 11, 24);
    var before = news.current(DEMO, day);

    var item = add(null, null, null);

    assertThat(news.current(DEMO, day)).startsWith(before.toArray(NewsItem[]::new)).endsWith(item);
  }

  /** The place of the one that is gone is not given to the next. */
  @Test
  void alsoAfterAnEarlierPieceWasRemoved() {
    var day = LocalDate.of(2026, 11, 24);
    var written = Stream.generate(() -> add(null, null, null)).limit(8).toList();

    desk.remove(DEMO, written.getFirst().id());
    var last = add(null, null, null);

    assertThat(news.current(DEMO, day))
        .endsWith(written.get(5), written.get(6), written.get(7), last);
  }

  @Test
  void whatOneCommunityWritesNoOtherShows() {
    add(null, null, null);

    for (var community : communities.all()) {
      assertThat(news.current(community.id(), LocalDate.of(2026, 11, 24)))
          .as(community.id().value())
          .filteredOn(item -> item.entry().title().equals(Translated.french(TITLE)))
          .hasSize(community.id().equals(DEMO) ? 1 : 0);
    }
  }

  private NewsItem add(
      @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Season season) {
    return desk.add(DEMO, entry(UUID.randomUUID().toString(), from, until, season));
  }

  private static NewsItem with(NewsItem item, LocalDate from) {
    return new NewsItem(item.id(), item.version(), entry(item.entry().id(), from, null, null));
  }

  private static NewsEntry entry(
      String id, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Season season) {
    return new NewsEntry(
        id,
        NewsEntry.Kind.NOTICE,
        "info",
        Translated.french(TITLE),
        Translated.french("Texte"),
        null,
        null,
        null,
        from,
        until,
        season);
  }

  private boolean isShown(Instant now) {
    return isShown(communities.get(DEMO).today(now));
  }

  private boolean isShown(LocalDate day) {
    return news.current(DEMO, day).stream()
        .map(NewsItem::entry)
        .map(NewsEntry::title)
        .anyMatch(Translated.french(TITLE)::equals);
  }
}
