package ca.passerelle.directory;

import java.util.Set;

/** Two records that are perhaps one. */
public record AlikePair(SourceKind kind, Side one, Side other, Set<Why> why) {
  public AlikePair {
    why = Set.copyOf(why);
  }

  Names names() {
    return Names.of(kind, one.slug(), other.slug());
  }

  /**
   * @param name in French
   * @param sources those that brought it; empty: it was written here
   */
  public record Side(String slug, String name, Set<String> sources) {
    public Side {
      sources = Set.copyOf(sources);
    }
  }

  /** Short names of two records, whichever came first. */
  record Names(SourceKind kind, String one, String other) {
    static Names of(SourceKind kind, String one, String other) {
      return one.compareTo(other) < 0 ? new Names(kind, one, other) : new Names(kind, other, one);
    }
  }

  /** What both have. */
  public enum Why {
    IDENTIFIER,
    PHONE,
    EMAIL,
    WEBSITE,
    PLACE,
    NAME
  }
}
