package ca.passerelle.directory.intake;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * HSDS 3.x as JSON: one record, a list, a page of an API, tables by name, or one record a line. One
 * record is in memory at a time.
 */
final class HsdsJson {
  private static final int LONGEST_TEXT = 2_000_000;
  private static final int DEEPEST = 100;

  /** Lists of records in an object that is no record itself. */
  private static final Set<String> LISTS =
      Set.of("contents", "services", "organizations", "locations", "items", "data", "results");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(LONGEST_TEXT)
                          .maxNestingDepth(DEEPEST)
                          .maxDocumentLength(-1)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // the next record
          .build();

  private final MixedEncodingReader reader;
  private final Records records;
  private final Tables tables;

  /**
   * Whether the file is one record, or one page of several: it does not say what there is no more.
   */
  private boolean part;

  private boolean listed;
  private boolean tabular;
  private @Nullable JsonNode description;

  HsdsJson(MixedEncodingReader reader, Records records, Tables tables) {
    this.reader = reader;
    this.records = records;
    this.tables = tables;
  }

  /** What the file said of other files, if it was the description of a data package. */
  Optional<JsonNode> description() {
    return Optional.ofNullable(description);
  }

  /**
   * @return whether the file is a part of what the source knows, not all of it
   * @throws Unreadable when it is no JSON to its end
   */
  boolean read() {
    int documents = 0;
    boolean object = false;
    try (var json = MAPPER.createParser(reader)) {
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        documents++;
        if (token == JsonToken.START_ARRAY) {
          list(json);
        } else if (token == JsonToken.START_OBJECT) {
          object = true;
          document(json);
        } else {
          throw new Unreadable(
              "Ce JSON ne contient ni fiche ni liste de fiches : rien n'est importé.");
        }
      }
    } catch (StreamConstraintsException tooBig) {
      throw new Unreadable(
          "Un texte de ce fichier est trop long ou trop imbriqué : rien n'est importé. (%s)"
              .formatted(tooBig.getOriginalMessage()));
    } catch (StreamReadException broken) {
      throw new Unreadable(
          "Ce JSON est brisé à la ligne %d, colonne %d : rien n'est importé."
              .formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr()));
    }
    if (tabular) {
      tables.finish();
    }
    return part || (documents == 1 && object && !listed);
  }

  private void list(JsonParser json) {
    listed = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      take(MAPPER.readTree(json));
    }
  }

  private void take(JsonNode record) {
    reader.recordRead();
    records.take(record);
  }

  /** As the standard's tools write it: rows as objects, under the name of the table's file. */
  private void table(JsonParser json, String name) {
    listed = true;
    tabular = true;
    var table = HsdsTable.named(name).orElse(HsdsTable.HOMELESS);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (MAPPER.readTree(json) instanceof ObjectNode row) {
        tables.put(table, row);
      }
      reader.recordRead();
    }
  }

  /** A record, or what goes around a list of them. */
  private void document(JsonParser json) {
    ObjectNode fields = MAPPER.createObjectNode();
    boolean around = true;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      var token = json.nextToken();
      if (around && token == JsonToken.START_ARRAY && LISTS.contains(name) && !fields.has("name")) {
        list(json);
      } else if (token == JsonToken.START_ARRAY && name.endsWith(".csv")) {
        table(json, name);
      } else {
        fields.set(name, MAPPER.readTree(json));
        around = !fields.has("id") && !fields.has("name");
      }
    }
    if (fields.path("total_pages").asInt(1) > 1) {
      part = true;
    }
    if (fields.path("resources").isArray() && !fields.has("id")) {
      description = fields;
    } else if (fields.has("name") || fields.has("service") || fields.has("organization_id")) {
      take(fields);
    }
  }
}
