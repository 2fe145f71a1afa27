package ca.passerelle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that a person types to bring a directory in, in a process of its own. */
public final class ImportProcess {
  public static final String COMMUNITY = "mercier-est";

  private ImportProcess() {}

  /**
   * Begins, and does not wait. What it says is all that {@link PasserelleProcess#said} tells.
   *
   * @param options for the JVM
   */
  public static PasserelleProcess launch(Path data, Path file, List<String> options) {
    try {
      Files.deleteIfExists(data.resolve("server.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var all = new ArrayList<>(options);
    all.add("--passerelle.command=import");
    all.add(
        "--passerelle.arguments="
            + String.join("\n", file.toString(), "--community", COMMUNITY, "--source", "essai"));
    return PasserelleProcess.launch(data, all.toArray(String[]::new));
  }

  /** How many imports were ever begun on that data. */
  public static int begun(Path data) {
    var reports = data.resolve("imports/reports").toFile().list();
    return reports == null ? 0 : reports.length;
  }
}
