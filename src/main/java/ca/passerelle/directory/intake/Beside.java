package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The files that a data package describes, where they lie beside its description. */
final class Beside implements Bundle {
  private static final long LONGEST_DESCRIPTION = 4_000_000;

  private final Map<String, Path> files = new TreeMap<>();

  /**
   * @throws Unreadable when the description leads out of its own folder
   */
  Beside(Path description, JsonNode described) throws IOException {
    var folder = Objects.requireNonNull(description.toRealPath().getParent());
    files.put(TableFiles.DESCRIPTION, description);
    for (var resource : described.path("resources")) {
      for (var path : TableFiles.paths(resource)) {
        find(folder, path).ifPresent(file -> files.put(path, file));
      }
    }
  }

  /** Whether a JSON describes files that lie beside it. */
  static boolean isDescription(Path file) throws IOException {
    if (Files.size(file) > LONGEST_DESCRIPTION) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return Json.mapper().readTree(in).path("resources").isArray();
    } catch (JacksonException none) {
      return false;
    }
  }

  private static Optional<Path> find(Path folder, String path) throws IOException {
    Path file;
    try {
      file = folder.resolve(path);
    } catch (InvalidPathException noPath) {
      return Optional.empty(); // an address, perhaps: nothing is fetched
    }
    if (!file.normalize().startsWith(folder)) {
      throw leadsOut(path);
    }
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    if (!file.toRealPath().startsWith(folder)) {
      throw leadsOut(path);
    }
    return Optional.of(file);
  }

  private static Unreadable leadsOut(String path) {
    return new Unreadable(
        "Cette description nomme un fichier hors de son dossier (« %s ») : rien n'est importé."
            .formatted(path));
  }

  @Override
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public InputStream open(String name) throws IOException {
    var file = files.get(name);
    if (file == null) {
      throw new IOException("There is no " + name);
    }
    return Files.newInputStream(file);
  }

  @Override
  public long size() {
    return files.values().stream().mapToLong(file -> file.toFile().length()).sum();
  }

  @Override
  public void close() {
    // each file is closed by who opened it
  }
}
