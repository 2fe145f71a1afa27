package ca.passerelle.directory.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel: what its cells show, never what they compute. */
final class Workbook implements Sheets {
  private static final String CONTENT = "xl/workbook.xml";

  /** What is between quotes or brackets in a format is no part of a date. */
  private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final ReadableWorkbook workbook;
  private final List<Sheet> sheets;

  private Workbook(ReadableWorkbook workbook) {
    this.workbook = workbook;
    this.sheets =
        workbook
            .getSheets()
            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
            .sorted(Comparator.comparingInt(Sheet::getIndex))
            .toList();
  }

  static boolean isIn(Bundle files) {
    return files.names().stream().anyMatch(name -> name.equalsIgnoreCase(CONTENT));
  }

  /**
   * @param files its parts, which are closed
   * @throws Unreadable when it is broken, or meant to harm
   */
  static Workbook open(Path file, Zipped files) throws IOException {
    try (files) {
      new WorkbookCheck(files).check();
    }
    try {
      return new Workbook(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
    } catch (RuntimeException | IOException broken) {
      throw broken();
    }
  }

  private static Unreadable broken() {
    return new Unreadable("Ce classeur est brisé : rien n'est importé.");
  }

  @Override
  public List<String> names() {
    return sheets.stream().map(Sheet::getName).toList();
  }

  @Override
  public Stream<List<String>> rows(String name) throws IOException {
    var wanted =
        sheets.stream().filter(sheet -> sheet.getName().equals(name)).findFirst().orElseThrow();
    try {
      var rows = wanted.openStream();
      var guarded = new Guarded(rows.iterator());
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(guarded, Spliterator.ORDERED), false)
          .onClose(rows::close);
    } catch (RuntimeException e) {
      throw broken();
    }
  }

  /** What its reader says of a broken workbook is said as of any other. */
  private record Guarded(Iterator<Row> rows) implements Iterator<List<String>> {
    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (RuntimeException e) {
        throw broken();
      }
    }

    @Override
    public List<String> next() {
      try {
        return cells(rows.next());
      } catch (RuntimeException e) {
        throw broken();
      }
    }
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(text(row.getOptionalCell(i).orElse(null)));
    }
    return cells;
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
      return "";
    }
    var format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
    if (cell.getType() == CellType.NUMBER && isMoment(format)) {
      return moment(cell, format);
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return cell.getText().strip();
  }

  private static boolean isMoment(String format) {
    return plain(format).matches(".*[ydh].*|.*m.*s.*");
  }

  private static String plain(String format) {
    return DECORATION.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String moment(Cell cell, String format) {
    LocalDateTime moment;
    try {
      moment = cell.asDate();
    } catch (DateTimeException | ArithmeticException | NumberFormatException noSuchDay) {
      return cell.getText();
    }
    return plain(format).matches(".*[yd].*")
        ? moment.toLocalDate().toString()
        : CLOCK.format(moment.toLocalTime());
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
