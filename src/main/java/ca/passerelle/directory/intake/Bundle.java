package ca.passerelle.directory.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Files that came together. */
interface Bundle extends Closeable {
  /** As they are called there. */
  List<String> names();

  InputStream open(String name) throws IOException;

  /** About how many bytes there are to read. */
  long size();

  @Override
  void close() throws IOException;

  /** Without the folders it lies in. */
  static String plain(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
