package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The command as an administrator types it, and what it prints. */
final class Importing {
  static final String COMMUNITY = "mercier-est";

  private final ImportCommand command;
  private final Path folder;
  private final List<String> printed = new ArrayList<>();

  Importing(ImportCommand command, Path folder) {
    this.command = command;
    this.folder = folder;
  }

  /** Of a file with that content. */
  int of(String content, String... options) {
    try {
      return of(Files.writeString(folder.resolve("fichier"), content.replace('\'', '"')), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int of(Path file, String... options) {
    printed.clear();
    var arguments = new ArrayList<>(List.of(file.toString(), "--community", COMMUNITY));
    arguments.addAll(List.of(options));
    return command.run(arguments, printed::add);
  }

  List<String> printed() {
    return printed;
  }

  JsonNode summary() {
    return Json.mapper().readTree(printed.getLast());
  }

  /** Added, changed, removed and unchanged services. */
  List<Integer> services() {
    var counts = summary().path("services_done");
    return List.of(
        counts.path("added").asInt(-1),
        counts.path("changed").asInt(-1),
        counts.path("removed").asInt(-1),
        counts.path("unchanged").asInt(-1));
  }
}
