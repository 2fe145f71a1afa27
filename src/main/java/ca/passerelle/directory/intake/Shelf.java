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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Texts by key, in a file that is gone when the process ends: only where each stands is in memory.
 * First all is put, then it is read.
 */
final class Shelf implements Closeable {
  private final Path path;
  private final OutputStream out;
  private final Map<String, List<Place>> places = new LinkedHashMap<>();
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

  void add(String key, String text) {
    places.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(write(text));
  }

  /** The longer of two texts of one key is the fuller one, and stays. */
  void addFuller(String key, String text) {
    var known = places.get(key);
    if (known == null || known.getFirst().length() < text.getBytes(StandardCharsets.UTF_8).length) {
      places.put(key, List.of(write(text)));
    }
  }

  private Place write(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var place = new Place(end, bytes.length);
    end += bytes.length;
    return place;
  }

  boolean has(String key) {
    return places.containsKey(key);
  }

  int size() {
    return places.size();
  }

  List<String> get(String key) {
    return places.getOrDefault(key, List.of()).stream().map(this::read).toList();
  }

  /** In the order in which keys first came. */
  Iterator<Row> rows() {
    return places.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(place -> new Row(entry.getKey(), read(place))))
        .iterator();
  }

  Stream<String> keys() {
    return places.keySet().stream();
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
