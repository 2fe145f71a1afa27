package ca.passerelle.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.search.Findable.Part;
import ca.passerelle.directory.search.Findable.Passage;
import ca.passerelle.directory.search.SearchWords.Saying;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People type as they speak: without accents, with apostrophes of all kinds, half a word. */
class FindByWordsTest {
  private static final SearchWords WORDS =
      new SearchWords(
          List.of(
              new Saying(List.of("bouffe"), List.of("soupe"), List.of("food"), null),
              new Saying(List.of("aide sociale", "BS"), List.of("formulaire"), null, null),
              new Saying(List.of("vieux"), null, null, List.of("seniors"))),
          List.of("je", "cherche", "de", "la", "le", "aide"),
          List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Œuvre d’entraide | oeuvre entraide",
        "L'Étape | etape",
        "L’ÉTAPE | etape",
        "cœur à cœur | coeur a coeur",
        "Saint-Pierre (sous-sol) | saint pierre sous sol",
        "Noël, à 18 h 30! | noel a 18 h 30",
        "garçon naïf | garcon naif",
        "«Chez nous» | chez nous",
        "C.L.S.C. | clsc",
        "accompagné·e le soir | accompagne le soir",
        "سلة طعام | سلة طعام",
      })
  void textIsReadWithoutAccentsCaseArticlesOrMarks(String text, String words) {
    assertThat(Analysis.words(Analysis.PLAIN, text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!?…", "’'’", "--", "\u0000", "🙂"})
  void marksAloneFindNothing(String text) {
    assertThat(found(List.of(service("La soupe chaude")), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soupe", "SOUPE", "so", "sou", "soupes chaudes", "Soupe, chaude!", "une soup"})
  void theBeginningOfAWordItsPluralOrItsFeminineFindsIt(String typed) {
    assertThat(found(List.of(service("La soupe chaude")), typed)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oup", "s", "zzz"})
  void elseNothingIsFound(String typed) {
    assertThat(found(List.of(service("La soupe chaude")), typed)).isEmpty();
  }

  @Test
  void aWordThatIsWrittenOutIsNoBeginning() {
    assertThat(found(List.of(service("La soupe")), "sou ")).isEmpty();
  }

  @Test
  void aWholeWordComesBeforeItsBeginningAndANameBeforeAText() {
    var whole = service("Partage");
    var beginning = service("Partager");
    var text = service("Ailleurs", Part.TEXT, "Le partage.");
    assertThat(found(List.of(text, beginning, whole), "partage").getFirst()).isEqualTo(whole.id());
    assertThat(found(List.of(text, whole), "partage").getFirst()).isEqualTo(whole.id());
  }

  @Test
  void aNameThatBeginsSoComesBeforeANeedThatDoesAndBothAreThere() {
    var soup = service("Soupe du midi");
    var needs = new ArrayList<>(List.of(soup));
    for (int i = 0; i < 9; i++) {
      needs.addFirst(service("Ailleurs " + i, Part.NEED, "Dormir ce soir"));
    }
    assertThat(found(needs, "so").getFirst()).isEqualTo(soup.id());
    assertThat(found(needs, "so")).hasSize(10);
  }

  @Test
  void ofEqualsTheFirstOfTheAlphabetComeWhateverWasToldFirst() {
    var services = new ArrayList<Findable>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      services.add(service("Soupe " + letter));
    }
    var first = services.subList(0, 10).stream().map(Findable::id).toList();
    assertThat(found(services, "so")).isEqualTo(first);
    assertThat(found(services.reversed(), "so")).isEqualTo(first);
    var edited = index(services.subList(1, 26));
    edited.hold(services);
    assertThat(edited.find("so", "fr", 10).services()).isEqualTo(first);
  }

  @Test
  void theSameWordSaysMoreOfAServiceInAShortTextThanInALongOne() {
    var much = service("Ailleurs", Part.TEXT, "Du partage, " + "et puis autre chose, ".repeat(20));
    var little = service("Zone", Part.TEXT, "Du partage.");
    assertThat(found(List.of(much, little), "partage").getFirst()).isEqualTo(little.id());
  }

  @Test
  void anOrganizationIsFoundByItsNameOnAScreenOfAnyLanguage() {
    var club = service("Le camp", Part.ORGANIZATION, "Les Lucioles");
    for (var language : List.of("fr", "en")) {
      assertThat(index(List.of(club)).find("lucioles", language, 10).services())
          .containsExactly(club.id());
    }
  }

  @Test
  void whatFitsMoreWordsComesFirst() {
    var both = service("Soupe du midi");
    var one = service("Soupe du soir");
    assertThat(found(List.of(one, both), "soupe midi").getFirst()).isEqualTo(both.id());
  }

  @Test
  void aWordOfHereMeansWhatTheFileSays() {
    var soup = service("La soupe");
    var elsewhere = service("Le camp");
    assertThat(found(List.of(elsewhere, soup), "bouffe")).containsExactly(soup.id());
    assertThat(found(List.of(elsewhere, soup), "bouf")).containsExactly(soup.id());
  }

  @Test
  void aNeedIsMeantEvenWhereNothingIsFound() {
    assertThat(index(List.of()).find("je cherche de la bouffe", "fr", 10).needs())
        .containsExactly("food");
  }

  @Test
  void aPhraseMeansMoreThanItsWords() {
    var form = service("Remplir un formulaire");
    var other = service("Aide sociale au logement");
    assertThat(found(List.of(form), "aide sociale")).contains(form.id());
    assertThat(found(List.of(form), "B.S.")).contains(form.id());
    assertThat(found(List.of(form, other), "sociale")).doesNotContain(form.id());
  }

  @Test
  void smallWordsDecideNothing() {
    var soup = service("La soupe");
    var other = service("Je cherche de la place");
    assertThat(found(List.of(soup, other), "je cherche de la soupe").getFirst())
        .isEqualTo(soup.id());
  }

  @Test
  void whoItIsForLiftsAService() {
    var club = new Findable(id("club"), List.of(name("Le club", "fr")), List.of("seniors"));
    assertThat(found(List.of(service("Le camp"), club), "vieux")).containsExactly(club.id());
  }

  @Test
  void everyLanguageOfATextIsFound() {
    var both =
        new Findable(
            id("both"),
            List.of(name("La soupe", "fr"), name("Hot broths", "en"), name("حساء", "ar")),
            List.of());
    for (var typed : List.of("broth", "soupes", "حساء")) {
      assertThat(found(List.of(both), typed)).as(typed).containsExactly(both.id());
    }
  }

  @Test
  void aFrenchWordIsNotTakenForTheEnglishOneWrittenAlike() {
    var bread = service("Du pain pour tous");
    var hurts =
        new Findable(id("hurts"), List.of(name("Mal", "fr"), name("In pain", "en")), List.of());
    assertThat(found(List.of(hurts, bread), "pain").getFirst()).isEqualTo(bread.id());
    assertThat(index(List.of(hurts, bread)).find("pain", "en", 10).services().getFirst())
        .isEqualTo(hurts.id());
  }

  @Test
  void twoLettersAreOnTheWayToAWordAndNotOneOfTheOtherLanguage() {
    var soup = service("Soupe du midi");
    var english =
        new Findable(
            id("cafe"),
            List.of(name("Le café", "fr"), new Passage(Part.TEXT, "en", "So you can talk.")),
            List.of());
    assertThat(found(List.of(english, soup), "so")).containsExactly(soup.id());
  }

  @Test
  void aWordInsideAPhraseMeansNothingBesideThePhrase() {
    var words =
        new SearchWords(
            List.of(
                new Saying(List.of("punaises de lit"), List.of("locataire"), null, null),
                new Saying(List.of("lit"), List.of("dormir"), null, null)),
            List.of("de"),
            List.of());
    var index = new SearchIndex(words);
    var tenant = service("Mes droits de locataire");
    var sleep = service("Une place où dormir");
    index.hold(List.of(tenant, sleep));
    assertThat(index.find("punaises de lit", "fr", 10).services()).containsExactly(tenant.id());
    assertThat(index.find("lit", "fr", 10).services()).containsExactly(sleep.id());
  }

  @Test
  void smallWordsThatAreAPhraseOfTheFileMeanWhatItSays() {
    var words =
        new SearchWords(
            List.of(new Saying(List.of("aidez-moi"), List.of("écoute"), null, null)),
            List.of("aidez", "moi"),
            List.of());
    var index = new SearchIndex(words);
    var phone = service("Mon téléphone et moi");
    var listening = service("Écoute au téléphone");
    index.hold(List.of(phone, listening));
    assertThat(index.find("aidez moi", "fr", 10).services()).containsExactly(listening.id());
  }

  @Test
  void whatChangedIsFoundAsItIsNow() {
    var index = index(List.of(service("La soupe")));
    index.hold(List.of(service("Le pain")));
    assertThat(index.find("soupe", "fr", 10).services()).isEmpty();
    assertThat(index.find("pain", "fr", 10).services()).hasSize(1);
  }

  private static List<UUID> found(List<Findable> services, String typed) {
    return index(services).find(typed, "fr", 10).services();
  }

  private static SearchIndex index(List<Findable> services) {
    var index = new SearchIndex(WORDS);
    index.hold(services);
    return index;
  }

  private static Findable service(String name) {
    return new Findable(id(name), List.of(name(name, "fr")), List.of());
  }

  private static Findable service(String name, Part part, String text) {
    return new Findable(
        id(name), List.of(name(name, "fr"), new Passage(part, "fr", text)), List.of());
  }

  private static Passage name(String text, String language) {
    return new Passage(Part.NAME, language, text);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
