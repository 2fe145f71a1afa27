package ca.passerelle.directory.search;

import java.util.List;
import java.util.UUID;

/**
 * What of a service is searched: words citizens may read anyway, and nothing else. Two equal ones
 * need not be indexed twice.
 *
 * @param marks codes of the needs it answers and of those it is for
 */
public record Findable(UUID id, List<Passage> passages, List<String> marks) {
  public Findable {
    passages = List.copyOf(passages);
    marks = List.copyOf(marks);
  }

  /**
   * Some of its words.
   *
   * @param language BCP 47 tag
   */
  public record Passage(Part part, String language, String text) {}

  /** Where words stand; the same word weighs more in a name than in a description. */
  public enum Part {
    NAME,
    ORGANIZATION,
    NEED,
    TEXT
  }
}
