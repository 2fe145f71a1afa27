package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are brought together whether they fit in memory or not. */
class SortedRowsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 1000, 50_000, 4_000_000})
  void eachKeyComesOnceWithItsRowsInOrder(int held) throws IOException {
    var random = new Random(7);
    var expected = new TreeMap<String, List<String>>();
    var found = new LinkedHashMap<String, List<String>>();
    try (var rows = new SortedRows(held)) {
      for (int i = 0; i < 300; i++) {
        var key = "é" + random.nextInt(40);
        expected.computeIfAbsent(key, _ -> new ArrayList<>()).add("ligne\n" + i);
        rows.add(key, "ligne\n" + i);
        rows.add(key, "ligne\n" + i); // said twice
      }
      rows.forEach(() -> {}, (key, texts) -> assertThat(found.put(key, texts)).isNull());
    }
    assertThat(found).isEqualTo(expected);
    assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4_000_000})
  void whoeverAsksToStopIsHeardAtTheNextRow(int held) throws IOException {
    var given = new ArrayList<String>();
    try (var rows = new SortedRows(held)) {
      for (int i = 0; i < 100; i++) {
        rows.add("o" + i, "ligne");
      }
      assertThatThrownBy(() -> rows.forEach(this::stopAfterThree, (key, _) -> given.add(key)))
          .hasMessage("Arrêt");
    }
    assertThat(given).hasSizeLessThan(4);
  }

  private int rowsSeen;

  private void stopAfterThree() {
    if (++rowsSeen > 3) {
      throw new IllegalStateException("Arrêt");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000_000, 100_000_000})
  void oneRecordOfMillionsOfRowsIsRefused(int held) throws IOException {
    try (var rows = new SortedRows(held)) {
      var text = "x".repeat(1_000_000);
      for (int i = 0; i < 17; i++) {
        rows.add("o", text + i);
      }
      assertThatThrownBy(() -> rows.forEach(() -> {}, (_, _) -> {}))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("16 millions");
    }
  }
}
