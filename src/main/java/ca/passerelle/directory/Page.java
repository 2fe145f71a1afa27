package ca.passerelle.directory;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list too long to be read whole.
 *
 * @param total how many the whole list has
 */
public record Page<T>(List<T> items, int total) {
  public Page {
    items = List.copyOf(items);
  }

  <U> Page<U> map(Function<List<T>, List<U>> items) {
    return new Page<>(items.apply(this.items), total);
  }

  /**
   * Which part.
   *
   * @param from 0 for the first
   */
  public record Part(int from, int most) {
    /** All of a list that is known to be short. */
    public static final Part ALL = new Part(0, Integer.MAX_VALUE);

    static final String SQL = " offset ? rows fetch next ? rows only";
  }
}
