package ca.passerelle.directory.interchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of what was wanted. */
interface Hits {
  long total();

  List<UUID> slice(long first, int size);

  /** The next ones after the last of those before, or the first ones; empty at the end. */
  List<UUID> next(@Nullable UUID last, long seen, int size);

  /** Asked for row by row: however many there are, few are in memory. */
  record InTable(Selection selection) implements Hits {
    @Override
    public long total() {
      return selection.count();
    }

    @Override
    public List<UUID> slice(long first, int size) {
      return selection.slice(first, size);
    }

    @Override
    public List<UUID> next(@Nullable UUID last, long seen, int size) {
      return last == null ? selection.slice(0, size) : selection.after(last, size);
    }
  }

  /** Known, because no query could choose them. */
  record Known(List<UUID> ids) implements Hits {
    @Override
    public long total() {
      return ids.size();
    }

    @Override
    public List<UUID> slice(long first, int size) {
      return ids.stream().skip(first).limit(size).toList();
    }

    @Override
    public List<UUID> next(@Nullable UUID last, long seen, int size) {
      return slice(seen, size);
    }
  }
}
