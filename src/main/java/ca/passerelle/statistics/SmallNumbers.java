package ca.passerelle.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Hides small numbers of a table with totals, and as many others as it takes that no hidden one can
 * be worked out from what is left: neither exactly, nor because hidden ones add up to a few. Tables
 * that count the same under several headings are hidden together: what one keeps to itself, the
 * other does not tell.
 */
final class SmallNumbers {
  /** One to four people of a neighbourhood may know each other. */
  static final int LEAST = 5;

  private final int[] cells;
  private final int width;
  private final BitSet hidden = new BitSet();
  private final List<Line> lines = new ArrayList<>();

  /** Cells that add up to a total, which comes last. */
  private record Line(List<Integer> cells) {
    int total() {
      return cells.getLast();
    }
  }

  /** The tables stand beside each other, and behind them the totals that they share. */
  private SmallNumbers(List<int[][]> tables, int height) {
    int width = tables.stream().mapToInt(SmallNumbers::width).sum();
    this.width = width + 1;
    this.cells = new int[(height + 1) * this.width];
    int from = 0;
    for (var counts : tables) {
      count(counts, from, height, width, from == 0);
      for (int row = 0; row <= height; row++) {
        int line = row;
        lines.add(
            new Line(
                IntStream.concat(IntStream.range(from, from + width(counts)), IntStream.of(width))
                    .mapToObj(column -> at(line, column))
                    .toList()));
      }
      from += width(counts);
    }
    for (int column = 0; column <= width; column++) {
      int line = column;
      lines.add(new Line(IntStream.rangeClosed(0, height).mapToObj(r -> at(r, line)).toList()));
    }
  }

  private static int width(int[][] counts) {
    return counts.length == 0 ? 0 : counts[0].length;
  }

  private void count(int[][] counts, int from, int height, int width, boolean totals) {
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width(counts); column++) {
        int many = counts[row][column];
        put(row, from + column, many);
        put(height, from + column, cells[at(height, from + column)] + many);
        if (totals) {
          put(row, width, cells[at(row, width)] + many);
          put(height, width, cells[at(height, width)] + many);
        }
      }
    }
  }

  private int at(int row, int column) {
    return row * width + column;
  }

  private void put(int row, int column, int count) {
    cells[at(row, column)] = count;
  }

  /**
   * @return the table with a column and a row of totals; what is hidden is empty
   */
  static List<List<OptionalInt>> hidden(int[][] counts) {
    return hidden(List.<int[][]>of(counts)).getFirst();
  }

  /**
   * The same of tables with the same rows and the same totals at their ends.
   *
   * @param tables at least one
   */
  static List<List<List<OptionalInt>>> hidden(List<int[][]> tables) {
    int height = tables.getFirst().length;
    var together = new SmallNumbers(tables, height);
    together.hide();
    var shown = new ArrayList<List<List<OptionalInt>>>();
    int from = 0;
    for (var counts : tables) {
      shown.add(together.shown(from, from + width(counts), height));
      from += width(counts);
    }
    return shown;
  }

  private List<List<OptionalInt>> shown(int from, int to, int height) {
    return IntStream.rangeClosed(0, height)
        .mapToObj(row ->
            IntStream.concat(IntStream.range(from, to), IntStream.of(width - 1))
                .mapToObj(column -> shown(at(row, column)))
                .toList())
        .toList();
  }

  private OptionalInt shown(int cell) {
    return hidden.get(cell) ? OptionalInt.empty() : OptionalInt.of(cells[cell]);
  }

  private void hide() {
    for (int cell = 0; cell < cells.length; cell++) {
      if (cells[cell] > 0 && cells[cell] < LEAST) {
        hidden.set(cell);
      }
    }
    while (hideOneMore()) {
      // Each round hides one, so there is an end.
    }
  }

  private boolean hideOneMore() {
    for (var line : lines) {
      if (tellsTooMuch(line) && hideIn(line)) {
        return true;
      }
    }
    var known = workedOut();
    for (var line : lines) {
      if (line.cells().stream().anyMatch(known::get) && hideIn(line)) {
        return true;
      }
    }
    return false;
  }

  /** Under a total that is shown, the hidden ones add up to a few. */
  private boolean tellsTooMuch(Line line) {
    if (hidden.get(line.total())) {
      return false;
    }
    int sum = line.cells().stream().filter(hidden::get).mapToInt(cell -> cells[cell]).sum();
    return sum > 0 && sum < LEAST;
  }

  /** The smallest that is shown: it costs least. Nothing at all hides nothing. */
  private boolean hideIn(Line line) {
    var next =
        line.cells().stream()
            .filter(cell -> !hidden.get(cell) && cells[cell] > 0)
            .min(Comparator.comparingInt(cell -> cells[cell]));
    next.ifPresent(hidden::set);
    return next.isPresent();
  }

  /** Hidden ones of which what is shown leaves but one value: by elimination. */
  private BitSet workedOut() {
    var unknown = hidden.stream().toArray();
    var place = new int[cells.length];
    for (int i = 0; i < unknown.length; i++) {
      place[unknown[i]] = i;
    }
    var equations = new ArrayList<double[]>();
    for (var line : lines) {
      var equation = new double[unknown.length];
      for (var cell : line.cells()) {
        if (hidden.get(cell)) {
          equation[place[cell]] += cell == line.total() ? -1 : 1;
        }
      }
      equations.add(equation);
    }
    eliminate(equations, unknown.length);
    var known = new BitSet();
    for (var equation : equations) {
      var left =
          IntStream.range(0, unknown.length).filter(i -> Math.abs(equation[i]) > 1e-9).toArray();
      if (left.length == 1) {
        known.set(unknown[left[0]]);
      }
    }
    return known;
  }

  private static void eliminate(List<double[]> equations, int unknowns) {
    int done = 0;
    for (int column = 0; column < unknowns && done < equations.size(); column++) {
      int pivot = done;
      while (pivot < equations.size() && Math.abs(equations.get(pivot)[column]) < 1e-9) {
        pivot++;
      }
      if (pivot == equations.size()) {
        continue;
      }
      var row = equations.get(pivot);
      equations.set(pivot, equations.get(done));
      equations.set(done, row);
      double by = row[column];
      for (int i = 0; i < unknowns; i++) {
        row[i] /= by;
      }
      for (int other = 0; other < equations.size(); other++) {
        var rest = equations.get(other);
        double times = rest[column];
        if (other != done && Math.abs(times) > 1e-9) {
          for (int i = 0; i < unknowns; i++) {
            rest[i] -= times * row[i];
          }
        }
      }
      done++;
    }
  }
}
