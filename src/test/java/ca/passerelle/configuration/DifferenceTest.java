package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three things are compared: what the files say, what is here, and what the files said last time.
 */
class DifferenceTest {
  private static final CommunityId NORTH = new CommunityId("north");

  record Ware(
      String id,
      @Nullable String price,
      @Nullable List<String> kinds,
      @Nullable Map<String, String> names) {}

  private final MemorySection<Ware> wares = new MemorySection<>("wares", Ware.class, Ware::id);

  @ParameterizedTest
  @CsvSource({
    "1, , , ADDED",
    "2, 1, 1, CHANGED",
    ", 1, 1, REMOVED",
    "1, 2, 1, EDITED_HERE",
    "1, , 1, EDITED_HERE",
    ", 2, , EDITED_HERE",
    "2, 3, 1, CONFLICT",
    ", 3, 1, CONFLICT",
    "2, , 1, CONFLICT",
    "1, 2, , CONFLICT",
  })
  void whoChangedIt(
      @Nullable String files,
      @Nullable String here,
      @Nullable String before,
      Difference.Kind kind) {
    var difference = difference(ware(files), ware(here), ware(before));
    assertThat(difference.same()).isFalse();
    assertThat(difference.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 1, ", "2, 2, 1", ", , 1"})
  void nobodyDidWhenBothSayTheSame(
      @Nullable String files, @Nullable String here, @Nullable String before) {
    assertThat(difference(ware(files), ware(here), ware(before)).same()).isTrue();
  }

  @Test
  void eachFieldIsToldByItsPlace() {
    var here = new Ware("bread", "1", List.of("rye", "oat"), new TreeMap<>(Map.of("fr", "Pain")));
    var files =
        new Ware(
            "bread", "1", List.of("rye"), new TreeMap<>(Map.of("fr", "Le pain", "en", "Bread")));
    assertThat(difference(files, here, here).lines())
        .containsExactly(
            "~ north/wares/bread: changed in the files",
            "    kinds[1]: here \"oat\", files (nothing)",
            "    names.en: here (nothing), files \"Bread\"",
            "    names.fr: here \"Pain\", files \"Le pain\"");
  }

  @Test
  void whatIsOnOneSideOnlyIsToldInOneLine() {
    assertThat(difference(ware("1"), null, null).lines())
        .containsExactly("+ north/wares/bread: added in the files");
    assertThat(difference(null, ware("1"), ware("1")).lines())
        .containsExactly("- north/wares/bread: removed from the files");
  }

  @Test
  void anEmptyListAndNoListAreTheSameDecision() {
    var none = new Ware("bread", "1", null, null);
    var empty = new Ware("bread", "1", List.of(), Map.of());
    assertThat(difference(none, empty, none).same()).isTrue();
  }

  private static @Nullable Ware ware(@Nullable String price) {
    return price == null ? null : new Ware("bread", price, null, null);
  }

  private Difference<Ware> difference(
      @Nullable Ware files, @Nullable Ware here, @Nullable Ware before) {
    return new Difference<>(
        NORTH,
        wares,
        "bread",
        Optional.ofNullable(files).map(ware -> new Draft.Item<>(wares, "bread", 0, ware)),
        Optional.ofNullable(here),
        Optional.ofNullable(before).map(Fingerprint::of));
  }
}
