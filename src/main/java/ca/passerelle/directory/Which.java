package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows are read: those of all records of a community, or of a few of one kind. Whoever opens
 * one record, or one page of a list, does not wait for tens of thousands of others.
 */
record Which(CommunityId community, @Nullable Few few) {

  /** Records of one kind. */
  record Few(Owner.Kind kind, List<UUID> ids) {}

  static Which all(CommunityId community) {
    return new Which(community, null);
  }

  static Which one(Owner owner) {
    return of(owner.community(), owner.kind(), List.of(owner.id()));
  }

  static Which of(CommunityId community, Owner.Kind kind, Collection<UUID> ids) {
    return new Which(community, new Few(kind, List.copyOf(ids)));
  }

  /** Ends the condition of a table whose column of the kind says whose a row is. */
  String and() {
    return few == null ? "" : and(few.kind().column());
  }

  /** Ends a condition: {@code column} says whose a row is. */
  String and(String column) {
    if (few == null) {
      return "";
    }
    return few.ids().isEmpty()
        ? " and false"
        : " and %s in (%s)"
            .formatted(column, String.join(", ", Collections.nCopies(few.ids().size(), "?")));
  }

  /** Ends the condition of what hangs on places of services, by {@code service_at_location_id}. */
  String andOfSites() {
    return few == null
        ? ""
        : " and service_at_location_id in (select id from service_at_location where community_id = ?"
            + and("service_id")
            + ")";
  }

  /** The community, and what {@link #and} asks for. */
  List<Object> values() {
    var values = new ArrayList<Object>();
    values.add(community.value());
    if (few != null) {
      values.addAll(few.ids());
    }
    return values;
  }

  /** The community, and what {@link #andOfSites} asks for. */
  List<Object> valuesOfSites() {
    var values = new ArrayList<Object>();
    values.add(community.value());
    if (few != null) {
      values.addAll(values());
    }
    return values;
  }
}
