package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.Outcome;
import ca.passerelle.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a list shows of a request, and when it is late. */
class LineTest {
  private static final Instant NOW = SampleLine.NOW;
  private static final Instant PAST = NOW.minus(Duration.ofHours(1));
  private static final Instant AHEAD = NOW.plus(Duration.ofHours(1));

  static Stream<Arguments> lateness() {
    var waiting = SampleLine.waiting();
    var held = SampleLine.heldBy("amina");
    return Stream.of(
        Arguments.of("waits, within the promise", waiting.answerBy(AHEAD), false),
        Arguments.of("waits longer than promised", waiting.answerBy(PAST), true),
        Arguments.of("waits where nothing is promised", waiting, false),
        Arguments.of("waits, and its step passed", waiting.overdue(), true),
        Arguments.of("held, its step ahead", held.due(AHEAD), false),
        Arguments.of("held, its step past", held.due(PAST), true),
        Arguments.of("held, overdue though a new step was set", held.due(AHEAD).overdue(), true),
        Arguments.of("held within a promise that passed", held.due(AHEAD).answerBy(PAST), false),
        Arguments.of("closed", SampleLine.closedBy("amina").due(PAST).overdue(), false),
        Arguments.of("withdrawn", SampleLine.withdrawn().answerBy(PAST), false));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("lateness")
  void itIsLateWhileNothingIsDone(String how, SampleLine line, boolean late) {
    assertThat(line.line().late(NOW)).as(how).isEqualTo(late);
  }

  @Test
  void urgentComesBeforeOlderAndOlderBeforeNewer() {
    var old = SampleLine.waiting().received(NOW.minus(Duration.ofDays(2))).line();
    var recent = SampleLine.waiting().received(NOW).line();
    var pressing = SampleLine.waiting().received(NOW).urgent().line();

    assertThat(Stream.of(recent, old, pressing).sorted(Line.BY_WAITING))
        .containsExactly(pressing, old, recent);
  }

  @Test
  void twoOfTheSameMomentKeepTheirOrder() {
    var one = SampleLine.waiting().line();
    var other = SampleLine.waiting().line();

    assertThat(Stream.of(one, other).sorted(Line.BY_WAITING).toList())
        .isEqualTo(Stream.of(other, one).sorted(Line.BY_WAITING).toList());
  }

  @Test
  void whatIsDueFirstComesFirstAndWhatHasNoDateLast() {
    var sooner = SampleLine.heldBy("amina").due(PAST).line();
    var later = SampleLine.heldBy("amina").due(AHEAD).line();
    var never = SampleLine.heldBy("amina").line();

    assertThat(Stream.of(never, later, sooner).sorted(Line.BY_NEXT_STEP))
        .containsExactly(sooner, later, never);
  }

  @Test
  void itIsAboutItsNeedsInTheLanguageOfTheScreen() {
    var line = SampleLine.waiting().about("Manger", "Eat").about("Me loger", "Housing").line();

    assertThat(line.about(Language.FRENCH)).hasValue("Manger\u00a0· Me loger");
    assertThat(line.about(Language.of(Locale.CANADA))).hasValue("Eat\u00a0· Housing");
  }

  @Test
  void whoSaysNothingOfItIsAboutNothing() {
    assertThat(SampleLine.waiting().line().about(Language.FRENCH)).isEmpty();
  }

  @Test
  void eachStateKnowsWhoHasIt() {
    var waiting = SampleLine.waiting().line();
    assertThat(waiting.waiting()).isTrue();
    assertThat(waiting.open()).isTrue();
    assertThat(waiting.heldBy(SampleLine.AMINA)).isFalse();

    var held = SampleLine.heldBy("amina").line();
    assertThat(held.open()).isTrue();
    assertThat(held.heldBy(SampleLine.AMINA)).isTrue();
    assertThat(held.heldBy(SampleLine.THUY)).isFalse();
    assertThat(held.closedBy(SampleLine.AMINA)).isFalse();

    var closed = SampleLine.closedBy("amina").line();
    assertThat(closed.open()).isFalse();
    assertThat(closed.heldBy(SampleLine.AMINA)).isFalse();
    assertThat(closed.closedBy(SampleLine.AMINA)).isTrue();
    assertThat(closed.closedBy(SampleLine.THUY)).isFalse();
    assertThat(closed.item().state())
        .isEqualTo(new State.Closed(SampleLine.AMINA, NOW, Outcome.HELPED));

    assertThat(SampleLine.withdrawn().line().open()).isFalse();
  }
}
