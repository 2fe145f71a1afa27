package ca.passerelle.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people in distress read: nothing in it may alarm, blame, reveal or fall apart. */
class CitizensWordsTest {
  private static final SortedMap<String, String> FRENCH = of(Locale.FRENCH);
  private static final SortedMap<String, String> ENGLISH = of(Locale.ENGLISH);
  private static final Pattern HOLE = Pattern.compile("\\{(\\d+)");

  @Test
  void bothLanguagesHaveTheSameHoles() {
    FRENCH.forEach((key, text) ->
        assertThat(holes(ENGLISH.getOrDefault(key, ""))).as(key).isEqualTo(holes(text)));
  }

  /** Texts with holes go through Java's message format, which a stray brace or quote breaks. */
  @Test
  void everyTextWithAHoleCanBeFilled() {
    for (var texts : Set.of(FRENCH, ENGLISH)) {
      texts.forEach((key, text) -> {
        if (!holes(text).isEmpty() && key.startsWith("citizen.")) {
          var said = new MessageFormat(text, Locale.FRENCH).format(new Object[] {2, 3});
          assertThat(said).as(key).doesNotContain("{", "}").containsPattern("[23]");
        }
      });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"violen", "abus", "suicid", "police", "battu", "frapp"})
  void noWordOfOursNamesWhatSomebodyMayHide(String word) {
    assertThat(FRENCH.values()).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    assertThat(ENGLISH.values()).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"erreur", "invalide", "échec", "error", "invalid", "failed", "denied"})
  void nobodyIsBlamedInTheLanguageOfMachines(String word) {
    assertThat(FRENCH.values()).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    assertThat(ENGLISH.values()).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
  }

  /** A line that begins with a mark of punctuation is hard to read. */
  @Test
  void frenchMarksAreNeverTornFromTheirWord() {
    assertThat(FRENCH.values()).noneMatch(text -> Pattern.compile(" [?!:;»]").matcher(text).find());
    assertThat(FRENCH.values()).noneMatch(text -> text.contains("« "));
  }

  @Test
  void thereIsAWordForEachPictureAndNoTwoAreTheSame() {
    for (var locale : Set.of(Locale.FRENCH, Locale.ENGLISH)) {
      var words = Texts.of(locale, "word.");
      var named =
          IntStream.range(0, 128).mapToObj(picture -> words.get("word." + picture)).toList();
      assertThat(named).doesNotContainNull().doesNotHaveDuplicates();
      assertThat(named).allMatch(word -> word.matches("\\p{L}+"));
    }
  }

  /** A code written down in one language is typed in another: the words must not be mistaken. */
  @Test
  void aWordMeansTheSamePictureInEveryLanguageThatHasIt() {
    var french = pictures(Locale.FRENCH);
    pictures(Locale.ENGLISH)
        .forEach((word, picture) ->
            assertThat(french.getOrDefault(word, picture)).as(word).isEqualTo(picture));
  }

  @Test
  void telephonesInExamplesAreFictional() {
    for (var texts : Set.of(FRENCH, ENGLISH)) {
      assertThat(texts.values())
          .filteredOn(text -> text.matches(".*\\d{3} \\d{3}.*"))
          .isNotEmpty()
          .allMatch(text -> text.contains("555-01"));
    }
  }

  private static Map<String, String> pictures(Locale locale) {
    return Texts.of(locale, "word.").entrySet().stream()
        .filter(entry -> entry.getKey().matches("word\\.\\d+"))
        .collect(
            Collectors.toMap(
                entry -> entry.getValue().toLowerCase(Locale.ROOT), Map.Entry::getKey));
  }

  private static SortedMap<String, String> of(Locale locale) {
    return Texts.of(locale, "citizen.", "contact.", "code.");
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
