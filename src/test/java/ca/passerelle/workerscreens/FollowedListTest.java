package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A list of what one follows changes where it must, and nowhere else. */
@WithActor(worker = "amina")
class FollowedListTest extends ConsoleStory {
  private static final Instant NOW = SampleLine.NOW;

  private final FollowedList list = new FollowedList("worker.mine.open");
  private final SampleLine one = SampleLine.heldBy("amina").due(NOW.plus(Duration.ofHours(1)));
  private final SampleLine other = SampleLine.heldBy("amina").due(NOW.plus(Duration.ofHours(2)));

  @Test
  void itCountsWhatIsInItAndIsNotThereWhenThereIsNothing() {
    show(NOW, one, other);
    assertThat(read(list)).startsWith("En cours (2)");
    assertThat(list.isVisible()).isTrue();

    show(NOW);
    assertThat(list.isVisible()).isFalse();
    assertThat(cards()).isEmpty();
  }

  @Test
  void aCardThatSaysTheSameStays() {
    show(NOW, one, other);
    var before = cards();

    show(NOW, one, other);

    assertThat(cards()).isEqualTo(before);
  }

  @Test
  void onlyTheCardThatChangedIsDrawnAnew() {
    show(NOW, one, other);
    var before = cards();

    show(NOW, one, other.answered());

    assertThat(cards().getFirst()).isSameAs(before.getFirst());
    assertThat(cards().getLast()).isNotSameAs(before.getLast());
    assertThat(read(cards().getLast())).contains("La personne a répondu");
  }

  @Test
  void whatBecameLateIsDrawnAnewThoughNothingElseChanged() {
    show(NOW, one);
    assertThat(read(list)).doesNotContain("En retard");

    show(NOW.plus(Duration.ofHours(3)), one);

    assertThat(read(list)).contains("En retard : prévue aujourd’hui à 11 h");
  }

  @Test
  void whatIsOverdueThoughANewStepWasSetSaysSo() {
    show(NOW, one.overdue());

    assertThat(read(list)).contains("En retard : à reprendre sans attendre");
  }

  @Test
  void anotherDayIsSaidInOtherWords() {
    show(NOW, SampleLine.heldBy("amina").due(NOW.plus(Duration.ofDays(1))));
    assertThat(read(list)).contains("demain à 10 h");

    var same = SampleLine.heldBy("amina").due(NOW.plus(Duration.ofDays(1)));
    show(NOW, same);
    show(NOW.plus(Duration.ofHours(20)), same);

    assertThat(read(list)).contains("aujourd’hui à 10 h");
  }

  @Test
  void aNewOrderMovesTheCardsThatAreThere() {
    show(NOW, one, other);
    var before = cards();

    show(NOW, other, one);

    assertThat(cards()).containsExactly(before.getLast(), before.getFirst());
  }

  @Test
  void whatLeftAndComesBackIsThereOnce() {
    show(NOW, one, other);
    show(NOW, other);
    show(NOW, one, other);

    assertThat(cards()).hasSize(2);
    assertThat(list.has(one.line())).isTrue();
    show(NOW, other);
    assertThat(list.has(one.line())).isFalse();
  }

  private void show(Instant now, SampleLine... lines) {
    var when = new When(new Words(Locale.CANADA_FRENCH), ZoneId.of("America/Toronto"), now);
    list.show(List.of(lines).stream().map(SampleLine::line).toList(), when);
  }

  private List<FollowedCard> cards() {
    return list.getChildren()
        .flatMap(Component::getChildren)
        .filter(FollowedCard.class::isInstance)
        .map(FollowedCard.class::cast)
        .toList();
  }
}
