package ca.passerelle.directory.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What the columns of a spreadsheet say, for a person to look through.
 *
 * @param fresh headings that were not there when it was last said
 */
public record MappingDraft(Guess guess, Set<String> fresh) {
  public MappingDraft {
    fresh = Set.copyOf(fresh);
  }

  /** As it was said, with the columns that came since: none of them may be overlooked. */
  static MappingDraft of(Mapping said, Guess guess) {
    var fresh = new HashSet<String>();
    var tables =
        said.tables().stream()
            .map(table ->
                guess.mapping().tables().stream()
                    .filter(guessed ->
                        table.name() == null || Objects.equals(table.name(), guessed.name()))
                    .findFirst()
                    .map(guessed -> with(table, guessed, fresh))
                    .orElse(table))
            .toList();
    return new MappingDraft(new Guess(new Mapping(said.source(), tables), guess.tables()), fresh);
  }

  private static Mapping.Table with(Mapping.Table said, Mapping.Table guessed, Set<String> fresh) {
    var known = new HashSet<String>();
    said.columns().forEach(column -> known.add(column.heading()));
    var columns = new ArrayList<>(said.columns());
    for (var column : guessed.columns()) {
      if (known.add(column.heading())) {
        fresh.add(column.heading());
        columns.add(careful(column));
      }
    }
    return new Mapping.Table(said.name(), said.headingRow(), columns);
  }

  /** What hides something is believed at once; the rest somebody must say. */
  private static Mapping.Column careful(Mapping.Column column) {
    return new Mapping.Column(
        column.heading(),
        column.to().stream()
            .filter(target ->
                target == Target.SERVICE_CONFIDENTIAL || target == Target.LOCATION_CONFIDENTIAL)
            .toList(),
        column.separator(),
        column.values());
  }
}
