package ca.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** From what is shown, nobody works out how many a hidden number is. */
class SmallNumbersTest {
  private static final OptionalInt HIDDEN = OptionalInt.empty();

  @Test
  void whatIsLargeEnoughIsShownWithItsTotals() {
    assertThat(SmallNumbers.hidden(new int[][] {{5, 0}, {12, 7}}))
        .containsExactly(row(5, 0, 5), row(12, 7, 19), row(17, 7, 24));
  }

  @Test
  void oneSmallNumberTakesOthersWithIt() {
    var shown = SmallNumbers.hidden(new int[][] {{2, 30}, {20, 40}});

    assertThat(shown.get(0).get(0)).isEqualTo(HIDDEN);
    assertThat(hiddenIn(shown)).isGreaterThanOrEqualTo(4);
  }

  @Test
  void whatStandsAloneHidesItsTotalsToo() {
    var shown = SmallNumbers.hidden(new int[][] {{3}});

    assertThat(shown).allSatisfy(row -> assertThat(row).containsOnly(HIDDEN));
  }

  @Test
  void aTableWithoutAnythingIsItsTotal() {
    assertThat(SmallNumbers.hidden(new int[0][0])).containsExactly(List.of(OptionalInt.of(0)));
  }

  /** Tries every table that shows the same: each hidden number that is small has several values. */
  @Test
  void noHiddenNumberIsLeftButOneValue() {
    var random = new Random(20_261_123);
    for (int i = 0; i < 150; i++) {
      var counts = new int[2][2 + random.nextInt(2)];
      for (var row : counts) {
        for (int column = 0; column < row.length; column++) {
          row[column] = random.nextInt(4) == 0 ? 0 : random.nextInt(9);
        }
      }
      var shown = SmallNumbers.hidden(counts);
      for (int row = 0; row < counts.length; row++) {
        for (int column = 0; column < counts[row].length; column++) {
          int count = counts[row][column];
          if (count > 0 && count < SmallNumbers.LEAST) {
            assertThat(shown.get(row).get(column)).as("small").isEqualTo(HIDDEN);
            assertThat(possible(shown, counts.length, counts[row].length, row, column))
                .as("values of %d,%d in %s", row, column, shown)
                .hasSizeGreaterThan(1);
          }
        }
      }
    }
  }

  /** A table that shows its totals beside one hidden number is seen through. */
  @Test
  void aTableThatHidesOneNumberOnlyIsSeenThrough() {
    var careless =
        List.of(
            List.of(HIDDEN, OptionalInt.of(3), OptionalInt.of(5)),
            List.of(OptionalInt.of(1), OptionalInt.of(4), OptionalInt.of(5)),
            row(3, 7, 10));
    assertThat(possible(careless, 2, 2, 0, 0)).containsExactly(2);
  }

  private static List<Integer> possible(
      List<List<OptionalInt>> shown, int height, int width, int row, int column) {
    var values = new ArrayList<Integer>();
    for (int value = 0; value <= 9 && values.size() < 2; value++) {
      var table = new int[height][width];
      table[row][column] = value;
      if (fits(shown, table, 0, row * width + column)) {
        values.add(value);
      }
    }
    return values;
  }

  /** Whether the cells from {@code next} on can be filled so that everything shown is true. */
  private static boolean fits(List<List<OptionalInt>> shown, int[][] table, int next, int fixed) {
    int width = table[0].length;
    if (next == table.length * width) {
      return totalsAgree(shown, table);
    }
    int row = next / width;
    int column = next % width;
    if (next == fixed) {
      return fits(shown, table, next + 1, fixed);
    }
    var known = shown.get(row).get(column);
    int from = known.isPresent() ? known.getAsInt() : 0;
    int to = known.isPresent() ? known.getAsInt() : 12;
    for (int value = from; value <= to; value++) {
      table[row][column] = value;
      if (!overshoots(shown, table, row, column) && fits(shown, table, next + 1, fixed)) {
        return true;
      }
    }
    table[row][column] = 0;
    return false;
  }

  private static boolean overshoots(
      List<List<OptionalInt>> shown, int[][] table, int row, int column) {
    int sum = 0;
    for (int c = 0; c <= column; c++) {
      sum += table[row][c];
    }
    var total = shown.get(row).getLast();
    return total.isPresent() && sum > total.getAsInt();
  }

  private static boolean totalsAgree(List<List<OptionalInt>> shown, int[][] table) {
    int height = table.length;
    int width = table[0].length;
    int all = 0;
    for (int row = 0; row < height; row++) {
      int sum = 0;
      for (int value : table[row]) {
        sum += value;
      }
      all += sum;
      if (!agrees(shown.get(row).get(width), sum)) {
        return false;
      }
    }
    for (int column = 0; column < width; column++) {
      int sum = 0;
      for (var line : table) {
        sum += line[column];
      }
      if (!agrees(shown.get(height).get(column), sum)) {
        return false;
      }
    }
    return agrees(shown.get(height).get(width), all);
  }

  private static boolean agrees(OptionalInt shown, int value) {
    return shown.isEmpty() || shown.getAsInt() == value;
  }

  private static long hiddenIn(List<List<OptionalInt>> shown) {
    return shown.stream().flatMap(List::stream).filter(OptionalInt::isEmpty).count();
  }

  private static List<OptionalInt> row(int... counts) {
    return Arrays.stream(counts).mapToObj(OptionalInt::of).toList();
  }
}
