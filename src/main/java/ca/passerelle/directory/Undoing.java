package ca.passerelle.directory;

import ca.passerelle.directory.ChangeNotUndone.Reason;
import ca.passerelle.directory.Editing.Who;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings back what a change took away, as a change of its own. */
@Component
class Undoing {
  private final Editing editing;
  private final History history;
  private final Unmerging unmerging;

  Undoing(Editing editing, History history, Unmerging unmerging) {
    this.editing = editing;
    this.history = history;
    this.unmerging = unmerging;
  }

  <T extends Record> void undo(
      CommunityId community, Holding<T> holding, Change change, ChangedBy by) {
    var who = new Who(community, by, OptionalLong.of(change.number()));
    var here = holding.find(community, change.key());
    switch (change.action()) {
      case ADDED -> takeAway(who, holding, change, here.orElseThrow(Undoing::gone));
      case CHANGED -> turnBack(who, holding, change, here.orElseThrow(Undoing::gone));
      case REMOVED -> {
        if (here.isPresent()) {
          throw new ChangeNotUndone(Reason.TAKEN);
        }
        bringBack(who, holding, change);
      }
      case MERGED -> {
        if (here.isPresent()) {
          throw new ChangeNotUndone(Reason.TAKEN);
        }
        var merge = unmerging.merge(community, change);
        bringBack(who, holding, change);
        unmerging.putBack(who, change, merge);
        editing.tellOfMore(community);
      }
    }
  }

  private static ChangeNotUndone gone() {
    return new ChangeNotUndone(Reason.GONE);
  }

  private <T extends Record> void takeAway(Who who, Holding<T> holding, Change change, T here) {
    var newer = newer(who.community(), change);
    if (!newer.isEmpty()) {
      throw new ChangeNotUndone(Reason.NEWER, newer);
    }
    if (holding.isUsed(who.community(), change.key())) {
      throw new ChangeNotUndone(Reason.USED);
    }
    editing.remove(holding, who, change.key(), here);
  }

  /** What was done to the record since and stands: all of it would be lost with the record. */
  private List<String> newer(CommunityId community, Change change) {
    var takenBack = new HashSet<Long>();
    var fields = new TreeSet<String>();
    for (var later : history.of(community, change.record())) {
      if (later.number() > change.number() && !takenBack.contains(later.number())) {
        later.undoes().ifPresent(takenBack::add);
        if (later.undoes().isEmpty()) {
          later.fields().forEach(field -> fields.add(field.name()));
        }
      }
    }
    return List.copyOf(fields);
  }

  private <T extends Record> void turnBack(Who who, Holding<T> holding, Change change, T here) {
    editing.replace(holding, who, change.key(), here, before(change, here, holding.type()));
  }

  /**
   * The entry with what it held before the change; the rest as it is.
   *
   * @throws ChangeNotUndone when the same fields were changed again, or nothing is known of them
   */
  static <T extends Record> T before(Change change, T here, Class<T> type) {
    var told = change.fields().stream().filter(Change.Field::told).toList();
    if (told.isEmpty()) {
      throw new ChangeNotUndone(Reason.NOT_TOLD);
    }
    var entry = written(here);
    var newer =
        told.stream()
            .filter(field -> !field.became().equals(value(entry, field.name())))
            .map(Change.Field::name)
            .toList();
    if (!newer.isEmpty()) {
      throw new ChangeNotUndone(Reason.NEWER, newer);
    }
    for (var field : told) {
      entry.remove(field.name());
      field.was().ifPresent(value -> entry.set(field.name(), value));
    }
    return Json.mapper().treeToValue(entry, type);
  }

  private <T extends Record> void bringBack(Who who, Holding<T> holding, Change change) {
    var entry = Json.mapper().createObjectNode();
    for (var field : change.fields()) {
      field.was().ifPresent(value -> entry.set(field.name(), value));
    }
    if (entry.isEmpty()) {
      throw new ChangeNotUndone(Reason.NOT_TOLD);
    }
    editing.add(holding, who, change.key(), Json.mapper().treeToValue(entry, holding.type()));
  }

  /** As the history wrote it: numbers are compared as they read. */
  private static ObjectNode written(Record entry) {
    return (ObjectNode) Json.mapper().readTree(Json.write(entry));
  }

  private static Optional<JsonNode> value(JsonNode entry, String field) {
    return Optional.of(entry.path(field)).filter(it -> !it.isMissingNode());
  }
}
