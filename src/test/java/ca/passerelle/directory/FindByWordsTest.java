package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Json;
import ca.passerelle.shared.Translated;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People type as they speak: without accents, with apostrophes of all kinds, half a word. */
class FindByWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Œuvre d’entraide | oeuvre d entraide",
        "L'Étape | l etape",
        "L’ÉTAPE | l etape",
        "cœur à cœur | coeur a coeur",
        "Saint-Pierre (sous-sol) | saint pierre sous sol",
        "ex æquo | ex aequo",
        "Noël, à 18 h 30! | noel a 18 h 30",
        "garçon naïf | garcon naif",
        "«Chez nous» | chez nous",
        "VIH/sida | vih sida",
        "  deux   espaces  | deux espaces",
        "سلة طعام | سلة طعام",
      })
  void textIsReadWithoutAccentsCaseOrMarks(String text, String words) {
    assertThat(Words.of(text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!?…", "’'’", "--"})
  void marksAloneAreNoWords(String text) {
    assertThat(Words.of(text)).isEmpty();
  }

  @Test
  void anAccentTypedAsTwoCharactersIsTheSameAccent() {
    assertThat(Words.of("e\u0301tape")).isEqualTo(Words.of("\u00e9tape"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soupe", "SOUPE", "sou", "soupe chaude", "chaude soupe", "Soupe, chaude!"})
  void everyWordMustBeginOneOfOurs(String typed) {
    assertThat(match("La soupe chaude", typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oupe", "soupes chaudes", "soupe froide", "", "zzz"})
  void elseNothingIsFound(String typed) {
    assertThat(match("La soupe chaude", typed)).isEmpty();
  }

  @Test
  void theBeginningOfAPluralFindsItsSingularAndTheOtherWayRound() {
    assertThat(match("Repas chauds", "chaud")).isPresent();
    assertThat(match("Un vêtement", "vêtement")).isPresent();
  }

  @Test
  void aWholeWordWeighsMoreThanItsBeginning() {
    var whole = match("soupe", "soupe").orElseThrow();
    var beginning = match("souper", "soupe").orElseThrow();
    assertThat(whole).isGreaterThan(beginning);
  }

  @Test
  void theHeaviestPlaceOfAWordCounts() {
    var inName = new Findable().by(8, text("soupe")).by(1, text("soupe")).match(List.of("soupe"));
    var inText = new Findable().by(1, text("soupe")).match(List.of("soupe"));
    assertThat(inName.orElseThrow()).isGreaterThan(inText.orElseThrow());
  }

  @Test
  void moreWordsThatFitWeighMoreThanFewer() {
    var found = new Findable().by(8, text("soupe")).by(1, text("midi"));
    assertThat(found.match(List.of("soupe", "midi")).orElseThrow())
        .isGreaterThan(found.match(List.of("soupe")).orElseThrow());
  }

  @Test
  void everyLanguageOfATextIsFound() {
    var both = Json.read("{\"fr\": \"La soupe\", \"en\": \"The broth\"}", Translated.class);
    var found = new Findable().by(8, both);
    assertThat(found.match(List.of("broth"))).isPresent();
    assertThat(found.match(List.of("soupe"))).isPresent();
  }

  @Test
  void aTextThatIsNotThereFindsNothing() {
    assertThat(new Findable().by(8, null).match(List.of("a"))).isEmpty();
  }

  private static OptionalInt match(String text, String typed) {
    return new Findable().by(8, text(text)).match(Words.of(typed));
  }

  private static Translated text(String words) {
    return Translated.french(words);
  }
}
