package ca.passerelle.configuration;

import ca.passerelle.configuration.ConfigFolder.Found;
import ca.passerelle.shared.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads every file, item by item, against its schema. Mistakes are gathered, not thrown. */
class Reading {
  private final ConfigFolder folder;
  private final Map<String, ConfigSection<?>> sections;
  private final Schemas schemas;
  private final List<Problem> problems = new ArrayList<>();
  private final List<ReadItem<?>> items = new ArrayList<>();
  private final Set<String> unreadable = new HashSet<>();

  Reading(ConfigFolder folder, Map<String, ConfigSection<?>> sections) {
    this.folder = folder;
    this.sections = sections;
    var files = folder.files();
    this.schemas = new Schemas(folder.schemas());
    files.forEach(this::read);
  }

  List<Problem> problems() {
    return problems;
  }

  List<ReadItem<?>> items() {
    return items;
  }

  /** Sections of which not all is known: what is missing there may well stand there. */
  Set<String> unreadable() {
    return unreadable;
  }

  private void read(Found found) {
    if (!schemas.has(found.schema())) {
      problems.add(
          new Problem(
              found.path(),
              0,
              "Fichier inconnu : corrigez son nom ou retirez-le (les noms possibles sont ceux du dossier schemas)."));
      return;
    }
    var text = folder.text(found.path());
    var read =
        found.isTable() ? ReadFile.table(found.path(), text) : ReadFile.yaml(found.path(), text);
    problems.addAll(read.problems());
    if (!read.problems().isEmpty() && (!found.isTable() || read.root().isEmpty())) {
      unreadable.add(found.section());
      return;
    }
    var remarks =
        found.isTable() ? remarksOnRows(found, read) : schemas.remarks(found.schema(), read.root());
    for (var remark : remarks) {
      problems.add(new Problem(found.path(), read.line(remark.field()), remark.sentence()));
    }
    if (found.isTable() && remarks.stream().anyMatch(remark -> remark.field().isEmpty())) {
      unreadable.add(found.section());
      return;
    }
    var section = sections.get(found.section());
    if (section != null) {
      bind(found, read, remarks, section);
    }
  }

  /** What is wrong with every row alike is wrong with the columns, and told once. */
  private List<Remark> remarksOnRows(Found found, ReadFile read) {
    var remarks = new ArrayList<Remark>();
    var rows = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < read.root().size(); i++) {
      for (var remark : schemas.remarks(found.schema(), read.root().get(i))) {
        var column =
            remark.field().isEmpty() ? "" : "Colonne " + remark.field().substring(1) + " : ";
        remarks.add(new Remark("/" + i + remark.field(), column + remark.sentence()));
        rows.merge(column + remark.sentence(), 1, Integer::sum);
      }
    }
    if (read.root().size() > 2) {
      rows.values().removeIf(count -> count < read.root().size());
      remarks.removeIf(remark -> rows.containsKey(remark.sentence()));
      rows.keySet().forEach(sentence -> remarks.addFirst(new Remark("", sentence)));
    }
    return remarks;
  }

  private <T extends Record> void bind(
      Found found, ReadFile read, List<Remark> remarks, ConfigSection<T> section) {
    var listName = found.section().replace('-', '_');
    var whole = !found.isTable() && !read.root().has(listName);
    var list = found.isTable() ? read.root() : read.root().path(listName);
    var nodes = whole ? JsonNodeFactory.instance.arrayNode().add(read.root()) : list;
    if (!(nodes instanceof ArrayNode array)) {
      return;
    }
    for (int i = 0; i < array.size(); i++) {
      var pointer = whole ? "" : (found.isTable() ? "/" : "/" + listName + "/") + i;
      var place = new ReadItem.Place(found, read, pointer);
      var valid =
          remarks.stream()
              .noneMatch(remark ->
                  remark.field().equals(pointer) || remark.field().startsWith(pointer + "/"));
      items.add(
          new ReadItem<>(
              section,
              array.get(i).path("id").asString(""),
              place,
              valid ? value(array.get(i), found, section, place) : Optional.empty()));
    }
  }

  private <T extends Record> Optional<T> value(
      JsonNode node, Found found, ConfigSection<T> section, ReadItem.Place place) {
    try {
      var content = found.isTable() ? withoutEmptyCells((ObjectNode) node) : node;
      return Optional.of(Json.mapper().treeToValue(content, section.type()));
    } catch (JacksonException e) {
      problems.add(
          place.problem(
              "", "Une valeur est impossible ici : %s".formatted(e.getOriginalMessage())));
      return Optional.empty();
    }
  }

  private static ObjectNode withoutEmptyCells(ObjectNode row) {
    var filled = JsonNodeFactory.instance.objectNode();
    row.properties().stream()
        .filter(cell -> !cell.getValue().asString().isEmpty())
        .forEach(cell -> filled.set(cell.getKey(), cell.getValue()));
    return filled;
  }
}
