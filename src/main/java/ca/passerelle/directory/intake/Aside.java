package ca.passerelle.directory.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Files for what does not fit in memory while an import runs. */
final class Aside {
  private Aside() {}

  /** One that only its owner reads, and that has no name any more: it goes with the process. */
  static FileChannel file() throws IOException {
    return FileChannel.open(
        Files.createTempFile("passerelle-import", ".rows"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }
}
