package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The folder itself: files for everyone at its root, those of one community under {@code
 * communities/ID/}, JSON Schemas under {@code schemas/}. The files of a section may be split in a
 * folder of its name.
 */
@Component
class ConfigFolder {
  private static final Pattern NAME = Pattern.compile("(.+)\\.(yaml|csv)");

  private final Path folder;

  ConfigFolder(@Value("${passerelle.config-dir}") Path folder) {
    this.folder = folder;
  }

  /** Every file, readable or not. */
  List<Found> files() {
    if (!Files.isDirectory(folder.resolve("schemas"))) {
      throw new InvalidConfiguration(
          List.of(
              new Problem(
                  folder.toAbsolutePath().normalize().toString(),
                  0,
                  "Ce n'est pas un dossier de configuration (il n'y a pas de dossier « schemas ») : donnez son emplacement (passerelle.config-dir).")));
    }
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .sorted()
          .flatMap(path -> found(folder.relativize(path)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String file) {
    try {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file)));
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      } catch (CharacterCodingException e) {
        throw new InvalidConfiguration(List.of(notUtf8(file, bytes)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As many spreadsheets save accents when nobody tells them otherwise. */
  private static Problem notUtf8(String file, ByteBuffer stoppedAt) {
    int line = 1;
    for (int i = 0; i < stoppedAt.position(); i++) {
      line += stoppedAt.get(i) == '\n' ? 1 : 0;
    }
    return new Problem(
        file,
        line,
        "Un accent de cette ligne est illisible : enregistrez le fichier en UTF-8 (dans un tableur, « CSV UTF-8 »).");
  }

  /** JSON Schemas by file name. */
  Map<String, String> schemas() {
    var schemas = new HashMap<String, String>();
    try (var all = Files.list(folder.resolve("schemas"))) {
      all.filter(path -> path.toString().endsWith(".schema.json"))
          .forEach(path ->
              schemas.put(path.getFileName().toString(), text("schemas/" + path.getFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return schemas;
  }

  Optional<JsonNode> wholeFile(String name) {
    var file = name + ".yaml";
    return Files.exists(folder.resolve(file))
        ? Optional.of(ReadFile.yaml(file, text(file)).root())
        : Optional.empty();
  }

  /** Changes whenever a file does. */
  String fingerprint() {
    try {
      var digest = new Sha256();
      for (var found : files()) {
        digest.and(found.path()).and(Files.readAllBytes(folder.resolve(found.path())));
      }
      new TreeMap<>(schemas()).values().forEach(digest::and);
      return digest.hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes, schemas and hidden files say nothing to the loader; anything else must be known. */
  private static Optional<Found> found(Path path) {
    var parts = new ArrayList<String>();
    path.forEach(part -> parts.add(part.toString()));
    var last = parts.getLast();
    if (parts.getFirst().equals("schemas")
        || last.endsWith(".md")
        || Stream.of(last, parts.getFirst()).anyMatch(name -> name.startsWith("."))) {
      return Optional.empty();
    }
    var relative = String.join("/", parts);
    var community = Optional.<String>empty();
    if (parts.getFirst().equals("communities") && parts.size() > 2) {
      community = Optional.of(parts.get(1));
      parts.subList(0, 2).clear();
    }
    var matcher = NAME.matcher(last);
    var name = matcher.matches() ? matcher.group(1) : last;
    var section = parts.size() == 1 ? name : parts.getFirst();
    return Optional.of(
        new Found(relative, section, matcher.matches() && last.endsWith(".csv"), community));
  }

  /**
   * A file of the folder.
   *
   * @param community name of the community's folder; empty: for everyone
   */
  record Found(String path, String section, boolean isTable, Optional<String> community) {
    String schema() {
      return section + (isTable ? ".row" : "") + ".schema.json";
    }

    Optional<CommunityId> communityId() {
      return community.map(CommunityId::new);
    }
  }
}
