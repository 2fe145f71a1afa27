package ca.passerelle.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever spells as they hear is understood; whoever means something else is not corrected. */
class SpellingTest {
  private static final List<String> KNOWN =
      List.of(
          "nourriture",
          "appartement",
          "vêtements",
          "médecin",
          "dépannage",
          "repas",
          "soupe",
          "logement",
          "hôpital",
          "quartier",
          "maison",
          "santé",
          "faim");

  private final SearchIndex index =
      new SearchIndex(
          new SearchWords(
              List.of(), List.of("fait", "mais", "sans"), List.of("peur", "rape", "reptile")));

  @BeforeEach
  void oneServiceForEachWord() {
    index.hold(KNOWN.stream().map(SpellingTest::named).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "apartemant, appartement",
    "vetemants, vêtements",
    "medcin, médecin",
    "rpeas, repas",
    "lojement, logement",
    "logeman, logement",
    "opital, hôpital",
    "kartier, quartier",
    "fain, faim",
    "ourriture, nourriture",
    "epas, repas",
    "apartemantts, appartement",
    "maisn, maison",
    "sane, santé",
  })
  void aSlipIsForgivenAndItIsSaidWhatWasTaken(String written, String meant) {
    var hits = index.find(written, "fr", 10);
    assertThat(hits.taken()).contains(meant);
    assertThat(hits.services()).contains(named(meant).id());
  }

  @ParameterizedTest
  @CsvSource({
    "nouriture, nourriture",
    "apartement, appartement",
    "depanage, dépannage",
    "reppas, repas",
    "LOGEMENTS, logement",
  })
  void aDoubledLetterAnAccentOrAPluralIsTheSameWord(String written, String meant) {
    var hits = index.find(written, "fr", 10);
    assertThat(hits.services()).contains(named(meant).id());
    assertThat(hits.taken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sou", "repa", "rat", "faim", "peur", "rape", "xyzzy", "chapeau", "oupa"})
  void aBeginningAShortWordOrAnotherWordStays(String written) {
    assertThat(index.find(written, "fr", 10).taken()).isEmpty();
  }

  @Test
  void aWordThatSoundsTheSameWithMostLettersOtherIsNoSlip() {
    index.hold(List.of(named("Are you shy")));
    assertThat(index.find("zzyzx", "fr", 10).services()).isEmpty();
    assertThat(index.find("zzyzx", "fr", 10).taken()).isEmpty();
  }

  @Test
  void betweenTwoThatAreAsNearBothAreShown() {
    index.hold(List.of(named("partage"), named("portage")));
    assertThat(index.find("pertage", "fr", 10).services())
        .containsExactlyInAnyOrder(named("partage").id(), named("portage").id());
  }

  @Test
  void aSlipInAWordThatSaysNothingSaysNothingEither() {
    var hits = index.find("repas fiat", "fr", 10);
    assertThat(hits.taken()).contains("repas fait");
    assertThat(hits.services()).containsExactly(named("repas").id());
  }

  @Test
  void onlyTheUnknownWordOfSeveralIsMended() {
    assertThat(index.find("repas lojement", "fr", 10).taken()).contains("repas logement");
  }

  @Test
  void aWordThatWentWithItsServiceIsNoLongerOffered() {
    index.hold(List.of(named("soupe")));
    assertThat(index.find("lojement", "fr", 10).taken()).isEmpty();
    assertThat(index.find("logement", "fr", 10).services()).isEmpty();
  }

  static Findable named(String name) {
    return new Findable(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        List.of(new Findable.Passage(Findable.Part.NAME, "fr", name)),
        List.of());
  }
}
