package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever spells as they hear is understood; whoever means something else is not corrected. */
class SpellingTest {
  private static final Set<String> KNOWN =
      Set.of("nourriture", "appartement", "vetements", "medecin", "depannage", "repas", "soupe");

  @ParameterizedTest
  @CsvSource({
    "nouriture, nourriture",
    "apartement, appartement",
    "apartemant, appartement",
    "vetemants, vetements",
    "medcin, medecin",
    "depanage, depannage",
    "reppas, repas",
  })
  void aSlipIsForgiven(String written, String meant) {
    assertThat(mended(written)).containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sou",
        "repa",
        "rat",
        "faim",
        "peur",
        "reqas",
        "lepas",
        "xyzzy",
        "chapeau",
        "logement",
        "médiocre"
      })
  void aBeginningAShortWordOrAnotherWordStays(String written) {
    assertThat(mended(written)).containsExactly(written);
  }

  @Test
  void betweenTwoThatAreAsNearNobodyChooses() {
    assertThat(Spelling.mended(List.of("partage"), Set.of("partager", "portage")))
        .containsExactly("partage");
    assertThat(Spelling.mended(List.of("pertage"), Set.of("partage", "portage")))
        .containsExactly("pertage");
  }

  @Test
  void onlyTheUnknownWordOfSeveralIsMended() {
    assertThat(mended("repas", "nouriture")).containsExactly("repas", "nourriture");
  }

  private static List<String> mended(String... words) {
    return Spelling.mended(List.of(words), KNOWN);
  }
}
