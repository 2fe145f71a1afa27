package ca.passerelle.directory;

import java.util.Set;

/**
 * Whose word counts.
 *
 * @param fields those that are decided; empty: all of the record, also whether it stays
 */
public record ConflictDecision(SourceName record, Set<String> fields, Side side) {
  public ConflictDecision {
    fields = Set.copyOf(fields);
  }

  public enum Side {
    /** What is written here stays, until the source says something else again. */
    OURS,
    /** What the source says is taken. */
    THEIRS
  }

  boolean isAbout(String field) {
    return fields.isEmpty() || fields.contains(field);
  }
}
