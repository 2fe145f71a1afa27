package ca.passerelle.directory.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file is, told from how it begins and what is in it; names of files lie. */
enum Format {
  HSDS_JSON("hsds"),
  AIRS_XML("airs"),
  /** A zip of one CSV a table, of any version of HSDS. */
  HSDS_TABLES("hsds"),
  /** CSV, a zip of several, or a workbook of Excel: what its columns say, a mapping knows. */
  SPREADSHEET("sheet");

  private static final int LOOK = 4096;

  /** How a workbook of Excel began until 2007, and Word's and others' files too. */
  private static final int OLD_OFFICE = 0xD0CF11E0;

  private final String source;

  Format(String source) {
    this.source = source;
  }

  /** What records of this format are known by, unless someone names their source. */
  String source() {
    return source;
  }

  /** How people call it, in any language. */
  String word() {
    return this == SPREADSHEET ? "CSV, XLSX" : name().replace('_', ' ');
  }

  /**
   * @throws Unreadable when it is none of these
   */
  static Format of(Path file) throws IOException {
    byte[] start;
    try (var in = Files.newInputStream(file)) {
      start = in.readNBytes(LOOK);
    }
    if (Zipped.isZip(start)) {
      return inside(file);
    }
    return document(start)
        .or(() -> isTable(start) ? Optional.of(SPREADSHEET) : Optional.empty())
        .orElseThrow(() -> new Unreadable(refusal(start)));
  }

  /** JSON or XML, or neither. */
  private static Optional<Format> document(byte[] start) {
    for (byte b : start) {
      if (b == '{' || b == '[') {
        return Optional.of(HSDS_JSON);
      }
      if (b == '<') {
        return Optional.of(AIRS_XML);
      }
      boolean skipped = b <= ' '; // white space, and the bytes of a byte order mark
      if (!skipped) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Format inside(Path file) throws IOException {
    try (var files = Zipped.open(file)) {
      if (!Workbook.isIn(files)) {
        if (TableFiles.areIn(files)) {
          return HSDS_TABLES;
        }
        var only = files.document();
        if (only.isPresent()) {
          try (var in = files.open(only.get())) {
            var format = document(in.readNBytes(LOOK));
            if (format.isPresent()) {
              return format.get();
            }
          }
        }
      }
    }
    Sheets.open(file).close();
    return SPREADSHEET;
  }

  /** Text whose first line has more than one cell. */
  private static boolean isTable(byte[] start) {
    boolean wide = start.length > 1 && (start[0] & 0xFE) == 0xFE && (start[1] & 0xFE) == 0xFE;
    var text = new String(start, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    return text.indexOf('\0') < 0
        && text.lines().findFirst().filter(line -> line.matches(".*[,;\t|].*")).isPresent();
  }

  private static String refusal(byte[] start) {
    if (start.length == 0) {
      return "Le fichier est vide : rien n'est importé.";
    }
    return start.length > 4 && ByteBuffer.wrap(start).getInt() == OLD_OFFICE
        ? "Ce classeur est d'avant 2007 (.xls) : enregistrez-le en .xlsx. Rien n'est importé."
        : "Ce fichier n'est ni du HSDS, ni de l'AIRS en XML, ni une feuille de calcul : rien n'est importé.";
  }
}
