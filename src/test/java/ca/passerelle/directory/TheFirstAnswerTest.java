package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What people in trouble typed when somebody sat down and tried, and what was first wrong. Kept
 * apart from the judged set, which no word of the file was written for.
 */
@PasserelleTest
class TheFirstAnswerTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired Directory directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jpeu pu payer mon hydro | Budget et dettes",
        "mon ex me harcele sur facebook | Un lieu tranquille, avec les enfants",
        "jai peur que mon mari me tue | Un lieu tranquille, avec les enfants",
        "peur | Un lieu tranquille, avec les enfants",
        "chui tanné de vivre | Quand la tête va mal",
        "AIDEZ MOI | Écoute au téléphone",
        "911 | Écoute au téléphone",
        "😢 | Écoute au téléphone",
        "🍞 | Dépannage alimentaire",
        "couché dehor | Un lit pour ce soir",
        "punaise de lit | Mes droits de locataire",
        "aide pour payer mon loyer parce que j'ai perdu ma job | Mes droits de locataire",
        "je me sens tres seul depuis que ma femme est decedee | Vivre un deuil, ensemble",
        "travail payer cash | Petits travaux payés à la journée",
        "mon gars veut pu aller a lecole | Aide aux devoirs",
        "agressée sexuellement | Le salon des Marguerites",
        "metadone | Matériel propre et naloxone",
        "jai pas de papier | Soins sans carte d’assurance maladie",
        "DPJ | Parler à une juriste",
        "chu pu capable | Écoute au téléphone",
        "ma mere tombe tout le temps | Soins et aide à la maison",
        "ménage | Soins et aide à la maison",
      })
  void isWhatTheyCameFor(String typed, String first) {
    assertThat(search(typed, Language.FRENCH).services().getFirst().name().in(Language.FRENCH))
        .isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my boyfriend hits me | A quiet place, with the children",
        "i want to die | When your mind is unwell",
        "cant pay rent | My rights as a tenant",
        "where can i sleep tonight | A bed for tonight",
      })
  void isSoInEnglishToo(String typed, String first) {
    assertThat(search(typed, Language.ENGLISH).services().getFirst().name().in(Language.ENGLISH))
        .isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SAAQ", "caisse populaire", "ménage", "chui pas capable", "cant sleep"})
  void isNotForAnotherWord(String typed) {
    assertThat(search(typed, Language.FRENCH).taken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agressé sexuellement", "abusé sexuellement", "raped"})
  void isNotAPlaceForWomenWhereNobodySaidWhoTheyAre(String typed) {
    assertThat(search(typed, Language.FRENCH).services().getFirst().audiences())
        .isNotEqualTo(Set.of(Audience.WOMEN));
  }

  @Test
  void whileOneWritesBeginsAsTheLettersDo() {
    assertThat(search("so", Language.FRENCH).services())
        .extracting(service -> service.name().in(Language.FRENCH))
        .contains("Souper du vendredi")
        .first()
        .asString()
        .containsPattern("\\b[Ss]o");
  }

  private Found search(String typed, Language language) {
    return directory.search(
        DEMO, typed, new Viewer(language, Optional.empty(), MutableClock.START));
  }
}
