package ca.passerelle.directory.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows brought together by key, however many there are: what does not fit in memory is sorted bit
 * by bit into temporary files, which are then read side by side. First all is added, then it is
 * read.
 */
final class SortedRows implements Closeable {
  private static final int HELD = 4_000_000;
  private static final int ROW = 64; // what a row costs besides its characters
  private static final int BUFFER = 1 << 16;
  private static final int MOST_OF_ONE_KEY = 16_000_000;

  private final int mostHeld;
  private final List<Row> held = new ArrayList<>();
  private final List<FileChannel> runs = new ArrayList<>();
  private long characters;
  private long added;

  SortedRows() {
    this(HELD);
  }

  /**
   * @param mostHeld characters in memory
   */
  SortedRows(int mostHeld) {
    this.mostHeld = mostHeld;
  }

  /** Rows that were added, the same ones too. */
  long size() {
    return added;
  }

  void add(String key, String text) {
    added++;
    held.add(new Row(key, text));
    characters += key.length() + text.length() + ROW;
    if (characters > mostHeld) {
      putAside();
    }
  }

  /**
   * Each key once, with its rows in the order in which they were added; the same row counts once.
   *
   * @param each is run for each row, and may throw
   * @throws Unreadable when one key has more rows than anybody needs
   */
  void forEach(Runnable each, BiConsumer<String, List<String>> reader) {
    var cursors = new ArrayList<Cursor>();
    try {
      var queue = queue(cursors);
      var texts = new LinkedHashSet<String>();
      String key = "";
      long size = 0;
      for (var next = queue.poll(); next != null; next = queue.poll()) {
        each.run();
        var row = next.row();
        if (!row.key().equals(key) && !texts.isEmpty()) {
          reader.accept(key, List.copyOf(texts));
          texts.clear();
          size = 0;
        }
        key = row.key();
        size += texts.add(row.text()) ? row.text().length() : 0;
        if (size > MOST_OF_ONE_KEY) {
          throw Unreadable.tooLong(MOST_OF_ONE_KEY);
        }
        if (next.advance()) {
          queue.add(next);
        }
      }
      if (!texts.isEmpty()) {
        reader.accept(key, List.copyOf(texts));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PriorityQueue<Cursor> queue(List<Cursor> cursors) throws IOException {
    for (var run : runs) {
      cursors.add(new Cursor(cursors.size(), run, List.of()));
    }
    sort();
    cursors.add(new Cursor(cursors.size(), null, held));
    var queue =
        new PriorityQueue<Cursor>(
            Comparator.<Cursor, String>comparing(cursor -> cursor.row().key())
                .thenComparingInt(Cursor::number));
    for (var cursor : cursors) {
      if (cursor.advance()) {
        queue.add(cursor);
      }
    }
    return queue;
  }

  private void sort() {
    held.sort(Comparator.comparing(Row::key)); // a stable sort: rows of one key keep their order
  }

  private void putAside() {
    sort();
    try {
      var run = Aside.file();
      runs.add(run);
      var out =
          new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(run), BUFFER));
      for (var row : held) {
        write(out, row.key());
        write(out, row.text());
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    held.clear();
    characters = 0;
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  @Override
  public void close() throws IOException {
    held.clear();
    for (var run : runs) {
      run.close();
    }
  }

  private record Row(String key, String text) {}

  /** Where reading stands in one run, or in what is still in memory. */
  private static final class Cursor {
    private final int number;
    private final @Nullable DataInputStream in;
    private final List<Row> rows;
    private int next;
    private Row row = new Row("", "");

    Cursor(int number, @Nullable FileChannel run, List<Row> rows) throws IOException {
      this.number = number;
      this.in =
          run == null
              ? null
              : new DataInputStream(
                  new BufferedInputStream(Channels.newInputStream(run.position(0)), BUFFER));
      this.rows = rows;
    }

    int number() {
      return number;
    }

    Row row() {
      return row;
    }

    boolean advance() throws IOException {
      if (in == null) {
        if (next == rows.size()) {
          return false;
        }
        row = rows.get(next++);
        return true;
      }
      try {
        row = new Row(read(in), read(in));
        return true;
      } catch (EOFException end) {
        return false;
      }
    }

    private static String read(DataInputStream in) throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
  }
}
