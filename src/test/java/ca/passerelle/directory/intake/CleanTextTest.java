package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is what people read. */
class CleanTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The &lt;b&gt;Program&lt;/b&gt; helps | The Program helps",
        "<p>Un repas</p><p>chaud</p> | Un repas\\nchaud",
        "A<script>alert('x')</script>B | A B",
        "Un d\u00c3\u00a9pannage | Un dépannage",
        "5 < 6 et 7 > 3 | 5 < 6 et 7 > 3",
        "Âge et Noël | Âge et Noël",
        "Thé &amp; café&nbsp;chaud | Thé & café chaud",
        "invi\u200bsible | invisible",
        "Besoin d’aide\u00a0? « \u00a0Oui\u00a0» | Besoin d’aide\u00a0? « Oui\u00a0»",
        "Prix\u00a0: 1\u00a0000\u00a0$ | Prix\u00a0: 1\u00a0000\u00a0$"
      })
  void ofEachOfThese(String raw, String read) {
    assertThat(Clean.of(raw).text()).isEqualTo(read.replace("\\n", "\n"));
  }

  @Test
  void whatIsFineIsNotSaidToBeRepaired() {
    assertThat(Clean.of("L’été, on mange à 5 < 6 tables").repairs()).isEmpty();
  }

  @Test
  void bytesOfAnotherEncodingAreReadAndTheRestIsLeftAlone() throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 20_000; i++) {
      bytes.write("été ".getBytes(StandardCharsets.UTF_8));
      bytes.write("été ".getBytes(Charset.forName("windows-1252")));
    }
    try (var reader =
        new MixedEncodingReader(new ByteArrayInputStream(bytes.toByteArray()), 1_000_000)) {
      var text = new StringBuilder();
      var chunk = new char[4096];
      for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
        text.append(chunk, 0, read);
      }
      assertThat(text.toString()).isEqualTo("été ".repeat(40_000));
      var report = new Report("essai", _ -> {});
      reader.report(report);
      assertThat(report.first().getFirst().value()).isEqualTo("40000 octets");
    }
  }
}
