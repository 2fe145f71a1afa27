package ca.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
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

  /** By place nobody learns what is hidden by reason, nor the other way round. */
  @Test
  void whatOneTableHidesTheOtherDoesNotTell() {
    var random = new Random(20_261_124);
    for (int i = 0; i < 60; i++) {
      var tables = countedTwice(random);
      var shown = SmallNumbers.hidden(tables);

      assertThat(seenThrough(tables, shown)).as("%s", shown).isEmpty();
      assertThat(totals(shown.getFirst())).isEqualTo(totals(shown.getLast()));
    }
  }

  /** Hidden each by itself, one table shows totals that the other keeps. */
  @Test
  void twoTablesThatAreHiddenApartDoNotAgreeOnWhatTheyHide() {
    var random = new Random(20_261_124);
    var disagree = 0;
    for (int i = 0; i < 2_000; i++) {
      var apart = countedTwice(random).stream().map(SmallNumbers::hidden).toList();
      disagree += totals(apart.getFirst()).equals(totals(apart.getLast())) ? 0 : 1;
    }
    assertThat(disagree).isPositive();
  }

  private static List<OptionalInt> totals(List<List<OptionalInt>> table) {
    return table.stream().map(List::getLast).toList();
  }

  /** The same requests by place and by reason: their needs have the same totals. */
  private static List<int[][]> countedTwice(Random random) {
    var byPlace = new int[2][2];
    var byReason = new int[2][2];
    for (int row = 0; row < 2; row++) {
      int total = 0;
      for (int column = 0; column < 2; column++) {
        byPlace[row][column] = random.nextInt(4) == 0 ? 0 : random.nextInt(8);
        total += byPlace[row][column];
      }
      byReason[row][0] = random.nextInt(total + 1);
      byReason[row][1] = total - byReason[row][0];
    }
    return List.of(byPlace, byReason);
  }

  /** Small numbers that are left but one value. */
  private static List<String> seenThrough(
      List<int[][]> tables, List<List<List<OptionalInt>>> shown) {
    var seen = new ArrayList<String>();
    for (int table = 0; table < 2; table++) {
      for (int cell = 0; cell < 4; cell++) {
        int count = tables.get(table)[cell / 2][cell % 2];
        if (count > 0 && count < SmallNumbers.LEAST && together(shown, table, cell) < 2) {
          seen.add("table %d, cell %d".formatted(table, cell));
        }
      }
    }
    return seen;
  }

  /** How many values a cell may have, whatever all others are; more than one is as good as many. */
  private static long together(List<List<List<OptionalInt>>> shown, int table, int cell) {
    var values = new TreeSet<Integer>();
    for (var byPlace : fitting(shown.getFirst())) {
      for (var byReason : fitting(shown.getLast())) {
        if (byPlace[0] + byPlace[1] == byReason[0] + byReason[1]
            && byPlace[2] + byPlace[3] == byReason[2] + byReason[3]) {
          values.add((table == 0 ? byPlace : byReason)[cell]);
          if (values.size() > 1) {
            return 2;
          }
        }
      }
    }
    return values.size();
  }

  /** All tables of two by two that show this. */
  private static List<int[]> fitting(List<List<OptionalInt>> shown) {
    var fitting = new ArrayList<int[]>();
    for (int number = 0; number < 15 * 15 * 15 * 15; number++) {
      var cells = new int[] {number % 15, number / 15 % 15, number / 225 % 15, number / 3375};
      if (agrees(shown.get(0).get(0), cells[0])
          && agrees(shown.get(0).get(1), cells[1])
          && agrees(shown.get(1).get(0), cells[2])
          && agrees(shown.get(1).get(1), cells[3])
          && totalsAgree(shown, new int[][] {{cells[0], cells[1]}, {cells[2], cells[3]}})) {
        fitting.add(cells);
      }
    }
    return fitting;
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
