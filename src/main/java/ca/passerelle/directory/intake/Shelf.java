package ca.passerelle.directory.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts by key, in a file that is gone when the process ends: only where each stands is in memory.
 * First all is put, then it is read.
 */
final class Shelf implements Closeable {
  private final FileChannel file;
  private final OutputStream out;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private long end;

  Shelf() {
    try {
      file = Aside.file();
      out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
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
      var bytes = ByteBuffer.allocate(place.length());
      while (bytes.hasRemaining()) {
        if (file.read(bytes, place.at() + bytes.position()) < 0) {
          throw new EOFException();
        }
      }
      return new String(bytes.array(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close(); // what is not written yet is needed no more
  }

  private record Place(long at, int length) {}

  /** A text and its key. */
  record Row(String key, String text) {}
}
