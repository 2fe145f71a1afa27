package ca.passerelle.directory.intake;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of which table of a spreadsheet says what.
 *
 * @param source what its records are known by, the same from one file to the next; null: {@code
 *     sheet}
 */
public record Mapping(@Nullable String source, List<Table> tables) {
  public Mapping {
    tables = tables == null ? List.of() : List.copyOf(tables);
  }

  /**
   * A sheet of a workbook, or a file of a zip.
   *
   * @param name null: the only one there is
   * @param headingRow the first row has number 1; below it, each row is a record
   */
  public record Table(@Nullable String name, @Nullable Integer headingRow, List<Column> columns) {
    public Table {
      headingRow = headingRow == null ? 1 : headingRow;
      columns = columns == null ? List.of() : List.copyOf(columns);
    }

    int heading() {
      return headingRow == null ? 1 : headingRow;
    }
  }

  /**
   * A column.
   *
   * @param to empty: it is not read
   * @param separator what stands between several in one cell; null: line ends and semicolons
   * @param values what to read where the cell says something, such as a need for a sector
   */
  public record Column(
      String heading,
      @JsonFormat(
              with = {
                JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
              })
          List<Target> to,
      @Nullable String separator,
      Map<String, String> values) {
    public Column {
      to = to == null ? List.of() : List.copyOf(to);
      values = values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
