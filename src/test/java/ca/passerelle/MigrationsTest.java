package ca.passerelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A migration with a number below one that a database has seen works on every fresh clone and in
 * every test, and refuses to start everywhere else. So a new one takes the number after the
 * highest, and no other.
 */
class MigrationsTest {
  /** Before numbers followed each other, modules had ranges. Nothing is added to these. */
  private static final List<Integer> IN_RANGES =
      List.of(1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 20, 30, 31, 32, 33, 40, 41);

  @Test
  void aNewOneTakesTheNumberAfterTheHighest() throws IOException {
    followEachOther(numbers());
  }

  @Test
  void oneThatFillsAGapIsLostOrNotFoundAtAllIsSeen() {
    var highest = IN_RANGES.getLast();
    followEachOther(and(highest + 1));
    for (var wrong :
        List.of(
            and(14),
            and(highest + 2),
            IN_RANGES.subList(0, IN_RANGES.size() - 1),
            List.<Integer>of())) {
      assertThatThrownBy(() -> followEachOther(wrong)).isInstanceOf(AssertionError.class);
    }
  }

  private static void followEachOther(List<Integer> numbers) {
    assertThat(numbers).startsWith(IN_RANGES.toArray(Integer[]::new));
    var later = numbers.subList(IN_RANGES.size(), numbers.size());
    var after = IN_RANGES.getLast() + 1;
    assertThat(later).isEqualTo(IntStream.range(after, after + later.size()).boxed().toList());
  }

  private static List<Integer> and(int one) {
    return Stream.concat(IN_RANGES.stream(), Stream.of(one)).sorted().toList();
  }

  private static List<Integer> numbers() throws IOException {
    var files =
        new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
    return Arrays.stream(files)
        .map(Resource::getFilename)
        .map(Objects::requireNonNull)
        .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
        .sorted()
        .toList();
  }
}
