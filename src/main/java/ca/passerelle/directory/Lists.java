package ca.passerelle.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files leave out empty lists. */
final class Lists {
  private Lists() {}

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
