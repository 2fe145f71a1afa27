package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Mappings of spreadsheets: guessed, looked through, written and read. */
@Component
public class Mappings {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** Rows a guess is made of, and those that are shown. */
  private static final int LOOKED_AT = 200;

  private static final int SHOWN = 20;

  /** Titles and remarks above a heading are not longer. */
  private static final int LAST_HEADING = 15;

  /**
   * What a spreadsheet seems to say: each sheet, or each file of a zip, that has rows.
   *
   * @throws Unreadable when it is no spreadsheet
   */
  public Guess guess(Path file) {
    var mapped = new ArrayList<Mapping.Table>();
    var shown = new ArrayList<Guess.Rows>();
    try (var sheets = Sheets.open(file)) {
      boolean alone = sheets.names().size() == 1;
      for (var name : sheets.names()) {
        var start = start(sheets, name);
        int heading = heading(start);
        var headings = Headings.of(start.isEmpty() ? List.of() : start.get(heading));
        var rows = start.subList(Math.min(start.size(), heading + 1), start.size());
        if (!rows.isEmpty()) {
          var columns = Guesser.columns(headings, rows);
          mapped.add(new Mapping.Table(alone ? null : name, heading + 1, columns));
          shown.add(new Guess.Rows(name, headings, first(rows, headings.size())));
        }
      }
    } catch (IOException e) {
      throw new Unreadable("%s ne peut pas être lu : %s".formatted(file, e.getMessage()));
    }
    if (mapped.isEmpty()) {
      throw new Unreadable(
          "%s n'a aucune ligne sous ses titres : rien n'est importé."
              .formatted(file.getFileName()));
    }
    return new Guess(new Mapping(null, mapped), shown);
  }

  private static List<List<String>> start(Sheets sheets, String name) throws IOException {
    try (var rows = sheets.rows(name)) {
      return rows.limit(LOOKED_AT).map(row -> row.stream().map(Headings::cut).toList()).toList();
    }
  }

  /** The first row that is about as full as the fullest. */
  private static int heading(List<List<String>> rows) {
    long fullest = rows.stream().limit(LAST_HEADING).mapToLong(Mappings::filled).max().orElse(0);
    for (int i = 0; i < Math.min(rows.size(), LAST_HEADING); i++) {
      if (filled(rows.get(i)) * 10 >= fullest * 6) {
        return i;
      }
    }
    return 0;
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count();
  }

  private static List<List<String>> first(List<List<String>> rows, int width) {
    return rows.stream()
        .limit(SHOWN)
        .map(row -> {
          var cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
          while (cells.size() < width) {
            cells.add("");
          }
          return List.copyOf(cells);
        })
        .toList();
  }

  /**
   * What keeps a mapping from fitting a file, in sentences; empty when it fits.
   *
   * @throws Unreadable when the file is no spreadsheet
   */
  public List<String> check(Mapping mapping, Path file) {
    var problems = new ArrayList<String>();
    if (mapping.tables().isEmpty()) {
      problems.add("La correspondance ne nomme aucune table.");
    }
    try (var sheets = Sheets.open(file)) {
      for (var table : mapping.tables()) {
        check(table, sheets, problems);
      }
    } catch (IOException e) {
      throw new Unreadable("%s ne peut pas être lu : %s".formatted(file, e.getMessage()));
    }
    return problems;
  }

  private static void check(Mapping.Table table, Sheets sheets, List<String> problems)
      throws IOException {
    var name = sheets.find(table.name() == null ? "" : table.name());
    if (name.isEmpty()) {
      problems.add(
          "Il n'y a pas de table « %s ». Il y a : %s."
              .formatted(
                  table.name() == null ? "" : table.name(), String.join(", ", sheets.names())));
      return;
    }
    Set<String> headings;
    try (var rows = sheets.rows(name)) {
      headings =
          rows.skip(table.heading() - 1L)
              .findFirst()
              .map(row -> (Set<String>) new HashSet<>(Headings.of(row)))
              .orElse(Set.of());
    }
    var mapped = table.columns().stream().map(Mapping.Column::heading).collect(Collectors.toSet());
    headings.stream()
        .filter(heading -> !mapped.contains(heading) && HeadingWords.isConfidential(heading))
        .forEach(heading ->
            problems.add(
                "%s : la colonne « %s » est nouvelle : la correspondance doit d'abord dire ce qui est confidentiel."
                    .formatted(name, heading)));
    var once = new HashSet<Target>();
    for (var column : table.columns()) {
      if (!column.to().isEmpty() && !headings.contains(column.heading())) {
        problems.add(
            "%s : il n'y a pas de colonne « %s » à la ligne %d."
                .formatted(name, column.heading(), table.heading()));
      }
      for (var target : column.to()) {
        if (target.holds() == Target.Holds.ONE && !once.add(target)) {
          problems.add("%s : deux colonnes disent « %s ».".formatted(name, target.path()));
        }
      }
    }
    var said =
        table.columns().stream()
            .flatMap(column -> column.to().stream())
            .collect(Collectors.toSet());
    if (said.stream()
        .noneMatch(target ->
            target == Target.ORGANIZATION_NAME
                || target == Target.SERVICE_NAME
                || target == Target.LOCATION_NAME
                || target == Target.LOCATION_ADDRESS
                || target == Target.LOCATION_ADDRESS_1)) {
      problems.add(
          "%s : aucune colonne ne nomme un organisme, un service ou un lieu.".formatted(name));
    }
  }

  /** As a file one can keep and edit. */
  public String write(Mapping mapping) {
    JsonNode tree = Json.mapper().valueToTree(mapping);
    return YAML.writeValueAsString(tree);
  }

  /**
   * @throws Unreadable when it is no mapping, with a sentence that says where
   */
  public Mapping read(String yaml) {
    try {
      return Json.mapper()
          .readerFor(Mapping.class)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(YAML.readTree(yaml));
    } catch (JacksonException broken) {
      throw new Unreadable(
          "Cette correspondance n'est pas lisible : %s".formatted(broken.getOriginalMessage()));
    }
  }
}
