package ca.passerelle.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first sieve: what looks like a person is not even counted. */
class NamelessWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "514-555-0123",
        "5145550123",
        "né le 3 mai",
        "moi@exemple.test",
        "www.exemple.test/moi",
        "Jean Tremblay",
        "jean tremblay",
        "Gagnon Bouchard",
        "mme lavoie",
        "je m'appelle nadia",
        "chez dr tran",
        "un deux trois quatre cinq mots",
        "ab",
        "",
        " ?! ",
        "unmottellementlongquepersonnenelecrirajamaisici"
      })
  void isNotCounted(String typed) {
    assertThat(NamelessWords.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "dentiste, dentiste",
    "Dentiste, dentiste",
    "  PUNAISES  DE LIT , punaises de lit",
    "Dépannage, depannage",
    "'l''impôt', l impot",
    "Aide au logement, aide au logement"
  })
  void isCountedWithoutAccentsAndCapitals(String typed, String counted) {
    assertThat(NamelessWords.of(typed)).contains(counted);
  }
}
