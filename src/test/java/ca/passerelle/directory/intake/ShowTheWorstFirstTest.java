package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of a file with many problems one sees first what of it does not come in. */
class ShowTheWorstFirstTest {
  private final Report report = new Report("essai.json", _ -> {});

  @Test
  void whereAllAreShownTheyStandAsTheyWereFound() {
    say(3, Done.REPAIRED);
    say(1, Done.LEFT_OUT);

    assertThat(report.first())
        .extracting(Finding::done)
        .containsExactly(Done.REPAIRED, Done.REPAIRED, Done.REPAIRED, Done.LEFT_OUT);
  }

  @Test
  void whereThereAreMoreThanAreShownTheWorstComeFirst() {
    say(60, Done.REPAIRED);
    say(2, Done.KEPT);
    say(1, Done.LEFT_OUT);

    assertThat(report.first())
        .hasSize(50)
        .extracting(Finding::done)
        .startsWith(Done.LEFT_OUT, Done.KEPT, Done.KEPT, Done.REPAIRED)
        .endsWith(Done.REPAIRED);
    assertThat(report.count()).isEqualTo(63);
  }

  private void say(int times, Done done) {
    IntStream.range(0, times)
        .forEach(i -> report.say("services/" + i, "name", "", done, "Une phrase."));
  }
}
