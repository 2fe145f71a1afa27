package ca.passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  private static final List<String> CELLS =
      List.of("=HYPERLINK(\"x\")", "-1 an", "514-555-0101", "", "rue A, porte 2", "deux\nlignes");

  @Test
  void aTextThatASpreadsheetWouldTakeForAFormulaStaysAText() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var csv = CsvWriter.forSpreadsheets(out)) {
      csv.row(CELLS);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFF\"'=HYPERLINK(\"\"x\"\")\",'-1 an,514-555-0101,,\"rue A, porte 2\",\"deux\nlignes\"\r\n");
  }

  @Test
  void programsReadEveryCellAsItIs() {
    var out = new StringWriter();
    try (var csv = CsvWriter.exact(out)) {
      csv.row(CELLS);
    }
    assertThat(out)
        .hasToString(
            "\"=HYPERLINK(\"\"x\"\")\",-1 an,514-555-0101,,\"rue A, porte 2\",\"deux\nlignes\"\r\n");
  }
}
