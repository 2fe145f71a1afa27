package ca.passerelle.directory.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts by key, in a file that is gone when the process ends: only where each stands is in memory.
 * First all is put, then it is read.
 */
final class Shelf implements Closeable {
  private final Path path;
  private final OutputStream out;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final RandomAccessFile in;
  private long end;

  Shelf() {
    try {
      path = Files.createTempFile("passerelle-import", ".rows"); // for its owner only
      out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
      in = new RandomAccessFile(path.toFile(), "r");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The longer of two texts of one key is the fuller one, and stays. */
  void addFuller(String key, String text) {
    var known = places.get(key);
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (known == null || known.length() < bytes.length) {
      places.put(key, write(bytes));
    }
  }

  void remove(String key) {
    places.remove(key);
  }

  private Place write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var place = new Place(end, bytes.length);
    end += bytes.length;
    return place;
  }

  int size() {
    return places.size();
  }

  /** In the order in which keys first came. */
  Iterator<Row> rows() {
    return places.entrySet().stream()
        .map(entry -> new Row(entry.getKey(), read(entry.getValue())))
        .iterator();
  }

  private String read(Place place) {
    try {
      out.flush();
      var bytes = new byte[place.length()];
      in.seek(place.at());
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
      in.close();
    } finally {
      Files.deleteIfExists(path);
    }
  }

  private record Place(long at, int length) {}

  /** A text and its key. */
  record Row(String key, String text) {}
}
