package ca.passerelle.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the machine speaks, French is what is there when nothing better is. */
class FrenchFirstTest {
  private final Locale machine = Locale.getDefault();
  private final FrenchFirst texts = new FrenchFirst();

  @BeforeEach
  void theMachineSpeaksEnglish() {
    Locale.setDefault(Locale.CANADA);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(machine);
  }

  @Test
  void frenchIsProvidedFirstAndEnglishByItsFile() {
    assertThat(texts.getProvidedLocales()).startsWith(Locale.FRENCH).contains(Locale.ENGLISH);
  }

  @Test
  void aLanguageWithoutAFileIsAnsweredInFrench() {
    assertThat(texts.getTranslation("signin.title", Locale.of("ht")))
        .isEqualTo(texts.getTranslation("signin.title", Locale.FRENCH))
        .isNotEqualTo(texts.getTranslation("signin.title", Locale.ENGLISH));
  }

  @Test
  void aMissingKeyShows() {
    assertThat(texts.getTranslation("no.such.key", Locale.FRENCH)).isEqualTo("!no.such.key");
  }
}
