package ca.passerelle.directory.interchange;

import static java.util.stream.Collectors.joining;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.CsvWriter;
import ca.passerelle.shared.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The directory as a tabular data package: what the API would tell, taken apart into tables. Tables
 * grow side by side on disk, because a zip takes one after the other.
 */
@Component
class TabularPackage {
  private final HsdsFeed feed;

  TabularPackage(HsdsFeed feed) {
    this.feed = feed;
  }

  void write(Optional<CommunityId> community, Tongue tongue, OutputStream out) throws IOException {
    var folder = Files.createTempDirectory("passerelle-export");
    try {
      fill(folder, community, tongue);
      pack(folder, tongue, out);
    } finally {
      for (var table : Table.values()) {
        Files.deleteIfExists(folder.resolve(table.file()));
      }
      Files.delete(folder);
    }
  }

  private void fill(Path folder, Optional<CommunityId> community, Tongue tongue)
      throws IOException {
    try (var tables = new Tables(folder, !tongue.isFrench())) {
      for (var kind : Kind.values()) {
        if (kind != Kind.SERVICE_AT_LOCATIONS) { // they stand in their services
          feed.each(
              Wanted.all(kind, community),
              Depth.FULL,
              tongue,
              item -> tables.put(table(kind), Json.mapper().valueToTree(item)));
        }
      }
    }
  }

  private static Table table(Kind kind) {
    return Table.valueOf(kind.name());
  }

  private static void pack(Path folder, Tongue tongue, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry("datapackage.json"));
    zip.write(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(described(tongue)));
    zip.closeEntry();
    for (var table : Table.values()) {
      zip.putNextEntry(new ZipEntry(table.file()));
      Files.copy(folder.resolve(table.file()), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static Map<String, Object> described(Tongue tongue) {
    var described = new LinkedHashMap<String, Object>();
    described.put("name", "passerelle-directory");
    described.put("title", "Passerelle");
    described.put(
        "description",
        tongue.isFrench()
            ? "HSDS 3.1"
            : "HSDS 3.1, in '%s'; the last column of a table names the fields that are in French."
                .formatted(tongue.language()));
    described.put(
        "languages", tongue.isFrench() ? List.of("fr") : List.of(tongue.language().tag(), "fr"));
    described.put("profile", "tabular-data-package");
    described.put(
        "resources",
        Stream.of(Table.values()).map(table -> table.described(!tongue.isFrench())).toList());
    return described;
  }

  /** One open file a table. */
  private static final class Tables implements AutoCloseable {
    private final Map<Table, CsvWriter> files = new EnumMap<>(Table.class);

    /** Whether a table tells which fields stayed French. */
    private final boolean translated;

    Tables(Path folder, boolean translated) throws IOException {
      this.translated = translated;
      for (var table : Table.values()) {
        var file = CsvWriter.exact(Files.newBufferedWriter(folder.resolve(table.file())));
        files.put(table, file);
        file.row(table.columns(translated));
      }
    }

    /** A row, and the rows that stand in it. What an organization gives comes by itself. */
    void put(Table table, JsonNode item) {
      if (table.required().stream().anyMatch(column -> item.path(column).asString("").isEmpty())) {
        return; // an attribute that is a word and no term: the standard's table has no room for it
      }
      file(table)
          .row(
              table.columns(translated).stream().map(column -> cell(table, column, item)).toList());
      for (var field : item.propertyNames()) {
        if (item.path(field).isArray() && !field.equals("services")) {
          Table.of(field).ifPresent(part -> item.path(field).forEach(row -> put(part, row)));
        }
      }
    }

    private CsvWriter file(Table table) {
      return Objects.requireNonNull(files.get(table));
    }

    /** Times of tables are local; how far from UTC stands beside them. */
    private static String cell(Table table, String column, JsonNode item) {
      if (column.equals(Table.UNTRANSLATED)) {
        return item.path(column).valueStream().map(JsonNode::asString).collect(joining(" "));
      }
      var text = item.path(column).asString("");
      return table.holdsTimes(column) && text.length() >= 5 ? text.substring(0, 5) + ":00" : text;
    }

    @Override
    public void close() {
      files.values().forEach(CsvWriter::close);
    }
  }
}
