package ca.passerelle.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An editor writes news; it is shown on its days only. */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class WriteNewsTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired NewsDesk desk;
  @Autowired News news;

  @Test
  void newsIsShownAtOnceAndGoneWhenRemoved() {
    var item = desk.add(DEMO, entry("fete", null, null, null));
    assertThat(titles(TODAY)).contains("Fête");
    desk.remove(DEMO, item.id());
    assertThat(titles(TODAY)).doesNotContain("Fête");
  }

  @Test
  void newsIsShownOnItsDaysOnly() {
    var dated = entry("x", TODAY, TODAY.plusDays(2), null);
    assertThat(dated.shownOn(TODAY.minusDays(1))).isFalse();
    assertThat(dated.shownOn(TODAY)).isTrue();
    assertThat(dated.shownOn(TODAY.plusDays(2))).isTrue();
    assertThat(dated.shownOn(TODAY.plusDays(3))).isFalse();
    var winter = entry("x", null, null, new Season(MonthDay.of(12, 1), MonthDay.of(2, 1)));
    assertThat(winter.shownOn(TODAY)).isFalse();
    assertThat(winter.shownOn(LocalDate.of(2027, 1, 15))).isTrue();
  }

  @Test
  void whoSavesSecondIsTold() {
    var item = desk.add(DEMO, entry("deux-mains", null, null, null));
    desk.save(DEMO, item);
    assertThatThrownBy(() -> desk.save(DEMO, item)).isInstanceOf(NewsChangedMeanwhile.class);
    desk.remove(DEMO, item.id());
  }

  @Test
  void anIdIsUsedOnce() {
    var item = desk.add(DEMO, entry("unique", null, null, null));
    assertThatThrownBy(() -> desk.add(DEMO, item.entry())).isInstanceOf(NewsIdTaken.class);
    desk.remove(DEMO, item.id());
  }

  @Test
  void newsKeepsTheIdTheFilesKnowItBy() {
    var item = desk.add(DEMO, entry("garde-son-nom", null, null, null));
    var renamed = new NewsItem(item.id(), item.version(), entry("autre-nom", null, null, null));

    assertThatThrownBy(() -> desk.save(DEMO, renamed)).isInstanceOf(IllegalArgumentException.class);

    assertThat(desk.open(DEMO, item.id())).contains(item);
    desk.remove(DEMO, item.id());
  }

  @Test
  @WithActor(role = Role.EDITOR, community = "jonquiere")
  void anotherCommunitysEditorWritesNothingHere() {
    assertThatThrownBy(() -> desk.add(DEMO, entry("x", null, null, null)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.all(DEMO)).isInstanceOf(AccessDeniedException.class);
  }

  private List<String> titles(LocalDate day) {
    return news.current(DEMO, day).stream()
        .map(item -> item.entry().title().in(Language.FRENCH))
        .toList();
  }

  private static NewsEntry entry(
      String id, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Season season) {
    return new NewsEntry(
        id,
        NewsEntry.Kind.EVENT,
        "calendar",
        Translated.french("Fête"),
        Translated.french("Venez."),
        null,
        null,
        null,
        from,
        until,
        season);
  }
}
