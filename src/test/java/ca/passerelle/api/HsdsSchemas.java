package ca.passerelle.api;

import ca.passerelle.shared.Json;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/**
 * The compiled schemas of HSDS 3.1, where they lie beside the project or where {@code HSDS_SCHEMAS}
 * says. They are not ours to copy: without them the test that asks is skipped.
 */
final class HsdsSchemas {
  private final Path folder;
  private final Map<String, Schema> known = new HashMap<>();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private HsdsSchemas(Path folder) {
    this.folder = folder;
  }

  static HsdsSchemas orSkip() {
    var said = System.getenv("HSDS_SCHEMAS");
    var folder = Path.of(said == null ? "../shared/data/hsds-3.1/schema" : said);
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        () ->
            "The schemas of HSDS 3.1 are not in %s: answers are not compared with them. HSDS_SCHEMAS says where they are."
                .formatted(folder.toAbsolutePath().normalize()));
    return new HsdsSchemas(folder);
  }

  /** What is wrong with it; empty when nothing is. */
  List<String> mistakes(String schema, JsonNode item) {
    // The library takes an address only where the end of its domain exists; the demonstration's
    // must not exist.
    var existing = Json.mapper().readTree(item.toString().replace(".example\"", ".org\""));
    return known.computeIfAbsent(schema, this::load).validate(existing).stream()
        .map(Object::toString)
        .toList();
  }

  /** {@code location} and terms have no file of their own: they stand inside others. */
  private Schema load(String name) {
    return switch (name) {
      case "location" -> registry.getSchema(file("service_at_location").at("/properties/location"));
      case "taxonomy_term" -> registry.getSchema(term());
      case "taxonomy" -> registry.getSchema(term().at("/properties/taxonomy_detail"));
      default -> registry.getSchema(file(name));
    };
  }

  private JsonNode term() {
    return file("service").at("/properties/attributes/items/properties/taxonomy_term");
  }

  private JsonNode file(String name) {
    try {
      return Json.mapper().readTree(Files.readString(folder.resolve(name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
