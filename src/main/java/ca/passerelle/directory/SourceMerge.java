package ca.passerelle.directory;

import ca.passerelle.shared.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Field by field: what only the source changed is taken, what only people changed stays, and what
 * both changed stays too and is told.
 */
record SourceMerge<T extends Record>(T merged, FieldPrints prints, List<SourceConflict> conflicts) {
  /** Where a place is: no longer told by its source, it may have become dangerous to tell. */
  private static final Set<String> WHEREABOUTS = Set.of("address", "point", "transportation");

  /** Whoever looked last is right: never disputed. */
  private static final String ASSURED = "assured_date";

  /**
   * @param before what the source said when the record was last brought in
   */
  static <T extends Record> SourceMerge<T> of(
      SourceKind kind, SourceItem<T> item, FieldPrints before, T here, Class<T> type) {
    ObjectNode ours = Json.mapper().valueToTree(here);
    JsonNode theirs = Json.mapper().valueToTree(item.entry());
    var in = FieldPrints.of(theirs);
    var changedThere = in.unlike(before);
    var changedHere = FieldPrints.of(ours).unlike(before);
    var differing = in.unlike(FieldPrints.of(ours));
    var disputed = new TreeSet<>(changedThere);
    disputed.retainAll(changedHere);
    disputed.retainAll(differing);
    if (changedHere.stream().anyMatch(SourceMerge::isAge)) {
      // One from here and one from there could contradict each other.
      changedThere.stream()
          .filter(SourceMerge::isAge)
          .filter(differing::contains)
          .forEach(disputed::add);
    }
    if (kind == SourceKind.LOCATION
        && WHEREABOUTS.stream().allMatch(field -> isNothing(theirs.path(field)))) {
      disputed.removeAll(WHEREABOUTS);
    }
    boolean fresherHere =
        disputed.remove(ASSURED)
            && ours.path(ASSURED).asString("").compareTo(theirs.path(ASSURED).asString("")) > 0;
    var conflicts = new ArrayList<SourceConflict>();
    for (var field : disputed) {
      conflicts.add(
          new SourceConflict(
              kind, item.externalId(), field, ours.path(field).toString(), shown(theirs, field)));
    }
    for (var field : changedThere) {
      if (!disputed.contains(field) && !(fresherHere && field.equals(ASSURED))) {
        ours.remove(field);
        if (theirs.has(field)) {
          ours.set(field, theirs.path(field));
        }
      }
    }
    return new SourceMerge<>(
        Json.mapper().treeToValue(ours, type), in.with(disputed, before), conflicts);
  }

  private static boolean isNothing(JsonNode value) {
    return value.isMissingNode() || value.isNull() || value.isEmpty();
  }

  private static String shown(JsonNode entry, String field) {
    return entry.path(field).toString();
  }

  private static boolean isAge(String field) {
    return field.endsWith("imum_age");
  }
}
