package ca.passerelle.configuration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a file says, and on which line it says it.
 *
 * @param root a table is an array of rows whose cells are texts
 * @param lines line from 1 of each value, by JSON pointer
 */
record ReadFile(JsonNode root, Map<String, Integer> lines, List<Problem> problems) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final CsvMapper CSV = new CsvMapper();

  /** What some spreadsheets put before the first letter. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Line of the value at {@code pointer}, or of what holds it. */
  int line(String pointer) {
    for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      var line = lines.get(at);
      if (line != null) {
        return line;
      }
      if (at.isEmpty()) {
        return 0;
      }
    }
  }

  static ReadFile yaml(String file, String text) {
    var read =
        new ReadFile(JsonNodeFactory.instance.objectNode(), new HashMap<>(), new ArrayList<>());
    try (var parser = YAML.createParser(text)) {
      return parser.nextToken() == null
          ? read
          : new ReadFile(read.value(file, parser, ""), read.lines(), read.problems());
    } catch (JacksonException e) {
      read.problems()
          .add(
              new Problem(
                  file,
                  Math.max(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), 0),
                  "Illisible à cet endroit : vérifiez l'alignement, les deux-points et les guillemets ("
                      + e.getOriginalMessage().lines().findFirst().orElse("")
                      + ")."));
      return read;
    }
  }

  private JsonNode value(String file, JsonParser parser, String pointer) {
    lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
    var nodes = JsonNodeFactory.instance;
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var name = parser.currentName();
          var at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
          int line = parser.currentTokenLocation().getLineNr();
          if (object.has(name)) {
            problems.add(
                new Problem(
                    file, line, "« " + name + " » est écrit deux fois : gardez-en un seul."));
          }
          lines.put(at, line);
          parser.nextToken();
          object.set(name, value(file, parser, at));
        }
        yield object;
      }
      case START_ARRAY -> {
        var array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(file, parser, pointer + "/" + array.size()));
        }
        yield array;
      }
      case VALUE_NUMBER_INT -> nodes.numberNode(parser.getLongValue());
      case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NULL -> nodes.nullNode();
      default -> nodes.stringNode(parser.getString());
    };
  }

  /** As spreadsheets save it: with or without a mark at the start, empty lines, or quotes. */
  static ReadFile table(String file, String saved) {
    var text = saved.startsWith(BYTE_ORDER_MARK) ? saved.substring(1) : saved;
    var rows = JsonNodeFactory.instance.arrayNode();
    var lines = new HashMap<String, Integer>();
    var problems = new ArrayList<Problem>();
    var header = new ArrayDeque<List<String>>();
    try (var parser = CSV.createParser(text)) {
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        var cells = new ArrayList<String>();
        int line = 0;
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
          cells.add(parser.getString());
        }
        if (cells.stream().allMatch(String::isEmpty)) {
          continue;
        }
        if (header.isEmpty()) {
          header.add(cells);
          lines.put("", line);
          var problem = checkHeader(file, line, cells);
          if (problem.isPresent()) {
            // Every row would repeat it in other words.
            problems.add(problem.get());
            break;
          }
        } else if (cells.size() != header.getFirst().size()) {
          problems.add(
              new Problem(
                  file,
                  line,
                  "Cette ligne a %d case%s au lieu de %d : comptez les virgules et mettez entre guillemets une case qui en contient."
                      .formatted(
                          cells.size(), cells.size() < 2 ? "" : "s", header.getFirst().size())));
        } else {
          lines.put("/" + rows.size(), line);
          rows.add(row(header.getFirst(), cells));
        }
      }
    } catch (JacksonException e) {
      problems.add(
          new Problem(
              file,
              e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
              "Illisible à cet endroit : vérifiez les guillemets."));
    }
    return new ReadFile(rows, lines, problems);
  }

  private static Optional<Problem> checkHeader(String file, int line, List<String> columns) {
    if (columns.size() == 1 && columns.getFirst().contains(";")) {
      return Optional.of(
          new Problem(
              file,
              line,
              "Cette table sépare ses cases par des points-virgules : enregistrez-la en « CSV UTF-8 », séparée par des virgules."));
    }
    return columns.stream()
        .filter(column -> columns.indexOf(column) != columns.lastIndexOf(column))
        .findFirst()
        .map(column ->
            new Problem(
                file, line, "La colonne « " + column + " » est écrite deux fois : gardez-en une."));
  }

  private static ObjectNode row(List<String> header, List<String> cells) {
    var row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return row;
  }
}
