package ca.passerelle.directory.intake;

import ca.passerelle.directory.SourceCounts;
import ca.passerelle.directory.SourceKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an import did, or would have done.
 *
 * @param id under which its whole report is kept
 * @param part the file was only a part of what its source knows, so nothing was taken away
 * @param problems how many, by what was done about them
 * @param first the first of them, to be shown
 * @param conflicts fields that people and the source both changed
 */
public record ImportResult(
    UUID id,
    String source,
    boolean part,
    Map<SourceKind, SourceCounts> counts,
    Map<Done, Integer> problems,
    List<Finding> first,
    int conflicts) {
  public ImportResult {
    counts = Map.copyOf(counts);
    problems = Map.copyOf(problems);
    first = List.copyOf(first);
  }

  public int problemCount() {
    return problems.values().stream().mapToInt(Integer::intValue).sum();
  }
}
