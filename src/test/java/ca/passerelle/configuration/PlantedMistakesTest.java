package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Into the files we ship, of every kind, someone puts one mistake. Whoever starts is told the file,
 * the line, and a sentence that says what is wrong and what to do.
 */
@PasserelleTest
class PlantedMistakesTest {
  private static final Path SHIPPED = Path.of("kiosk-config");
  private static final String DEMO = "communities/quartier-demo/";

  @TempDir Path folder;
  @Autowired List<ConfigSection<?>> sections;

  /**
   * A text of a file and what it is replaced by.
   *
   * @param now {@code §} stands on the line that must be told
   */
  record Mistake(String file, String was, String now, String sentence) {
    @Override
    public String toString() {
      return file + ": " + sentence;
    }
  }

  @BeforeEach
  void aCopyOfTheFilesWeShip() {
    shipped().forEach(file -> write(file.toString(), read(SHIPPED.resolve(file))));
  }

  @Test
  void theFilesWeShipAreFreeOfMistakes() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void everyKindOfFileHasItsMistakesHere() {
    var kinds =
        shipped()
            .filter(file -> file.startsWith("schemas") && !file.endsWith("common.schema.json"))
            .map(file -> file.getFileName().toString().replaceAll("(\\.row)?\\.schema\\.json", ""))
            .collect(Collectors.toSet());
    assertThat(mistakes().map(Mistake::file).map(PlantedMistakesTest::kind).toList())
        .containsAll(kinds);
  }

  private static String kind(String file) {
    var path = Path.of(file);
    var folder = path.getParent() == null ? "" : path.getParent().getFileName().toString();
    return folder.equals("services")
        ? folder
        : path.getFileName().toString().replaceAll("\\.(yaml|csv)$", "");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void itIsToldWithItsLineAndWhatToDo(Mistake mistake) {
    var text = read(folder.resolve(mistake.file()));
    assertThat(text).as("what is to be replaced").contains(mistake.was());
    int at = text.indexOf(mistake.was());
    var marked =
        text.substring(0, at) + mistake.now() + text.substring(at + mistake.was().length());
    write(mistake.file(), marked.replace("§", ""));
    var line =
        1 + (int) marked.substring(0, marked.indexOf('§')).chars().filter(c -> c == '\n').count();
    assertThat(problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).isEqualTo(mistake.file());
          assertThat(problem.line()).isEqualTo(line);
          assertThat(problem.sentence()).contains(mistake.sentence());
        });
  }

  @Test
  void aFileThatCannotBeReadBlamesNoOther() {
    var file = DEMO + "services/food.yaml";
    write(file, read(folder.resolve(file)).replaceFirst("    organization", "   organization"));
    assertThat(problems()).extracting(Problem::file).containsExactly(file);
  }

  @Test
  void aColumnWithAnotherNameIsToldOnceAndNotForEachRow() {
    var file = "crisis-lines.csv";
    write(file, read(folder.resolve(file)).replaceFirst("label_en", "labelen"));
    assertThat(problems())
        .extracting(Problem::toString)
        .hasSize(2)
        .allMatch(told -> told.startsWith("crisis-lines.csv:1 : "))
        .anyMatch(told -> told.contains("« labelen »"))
        .anyMatch(told -> told.contains("« label_en » manque"));
  }

  @Test
  void whatATextPromisesMustStandInEachLanguageOfEachVersionThatCanBeShown() {
    var file = "consents.yaml";
    write(
        file,
        read(folder.resolve(file))
            + """
              - purpose: contact
                version: 2
                valid_from: "2026-12-01"
                keeps_days: 30
                title: {fr: "Avant d’envoyer"}
                agree: {fr: "Oui"}
                text: {fr: "Puis 30 jours au plus.", en: "Then 90 days at most."}
            """);

    assertThat(problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.sentence()).startsWith("Le texte « en » ne dit pas « 30 »"));

    write(file, read(folder.resolve(file)).replace("keeps_days: 90", "keeps_days: 60"));
    assertThat(problems()).as("what is shown until then").hasSize(1 + 4);
  }

  @Test
  void aCommunityMayKeepForAnotherTimeThanTheTextsItSharesSay() {
    var file = DEMO + "community.yaml";
    write(file, read(folder.resolve(file)).replace("retention_days: 90", "retention_days: 60"));
    assertThat(problems()).isEmpty();
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(community(), everywhere(), tables(), places(), services(), people())
        .flatMap(mistakes -> mistakes);
  }

  private static Stream<Mistake> community() {
    var file = DEMO + "community.yaml";
    return Stream.of(
        new Mistake(file, "time_zone: America/Toronto", "§time_zone: America/Laval", "Fuseau"),
        new Mistake(file, "id: quartier-demo", "§id: quartier", "doit être le nom du dossier"),
        new Mistake(file, "languages: [fr, en]", "§languages: [français]", "« français »"),
        new Mistake(file, "fictional: true", "§fictional: yes please", "« yes please »"),
        new Mistake(file, "fictional: true", "§nickname: demo\nfictional: true", "« nickname »"),
        new Mistake(file, "{from: \"08:30\",", "§{from: \"8h30\",", "« 8h30 »"),
        new Mistake(file, "  urgent_hours: 2", "§  urgent_hours: 20", "réduisez ce nombre"),
        new Mistake(
            file,
            "  calendar: {country: CA, region: qc}",
            "§  calendar: {country: CA, region: \"on\"}",
            "Calendrier de jours fériés inconnu"),
        new Mistake(
            file,
            "response_promise:\n  normal_hours: 8\n",
            "§response_promise:\n",
            "« normal_hours » manque : ajoutez-le"),
        new Mistake(file, "name: {fr: \"Quartier-démo\", ", "§name: {", "« fr » manque"),
        new Mistake(
            file,
            "freshness:\n  # On demande aux éditeurs de le vérifier.\n  check_after_months: 6\n",
            "§freshness:\n  check_after_months: 60\n",
            "vont en montant (60, 12, 24)"),
        new Mistake(
            file,
            "centre: {latitude: 45.4000,",
            "§centre: {latitude: 4.5,",
            "« 4.5 » est hors des bornes"));
  }

  private static Stream<Mistake> everywhere() {
    return Stream.of(
        new Mistake(
            "needs.yaml",
            "  - id: food\n    pictogram: utensils\n",
            "§  - id: food\n",
            "« pictogram » manque"),
        new Mistake(
            "needs.yaml",
            "fr: \"Manger\"",
            "§fr: \"Manger un bon gros repas chaud ce midi avec des gens\"",
            "Huit mots"),
        new Mistake("needs.yaml", "  - id: housing", "§  - id: food", "existe déjà"),
        new Mistake(
            "needs.yaml",
            "    discreet: false",
            "§    discrete: false",
            "« discrete » n'est pas attendu"),
        new Mistake(
            "needs.yaml",
            "    discreet: false",
            "§    discreet: \"no\"",
            "n'a pas la forme attendue"),
        new Mistake(
            "consents.yaml", "    keeps_days: 90", "§    keeps_days: 30", "ne dit pas « 30 »"),
        new Mistake(
            "consents.yaml",
            "  - purpose: contact\n    version: 1\n    valid_from: \"2026-11-01\"\n    keeps_days: 90\n",
            "§  - purpose: contact\n    version: 1\n    valid_from: \"2026-11-01\"\n",
            "« keeps_days » manque"),
        new Mistake("consents.yaml", "    version: 1", "§    version: un", "« un »"),
        new Mistake(
            "consents.yaml",
            "    valid_from: \"2026-11-01\"",
            "§    valid_from: \"1er novembre\"",
            "« 1er novembre »"),
        new Mistake(
            "demo-accounts.yaml",
            "role: WORKER",
            "§role: BOSS",
            "« BOSS » n'est pas un choix possible"),
        new Mistake(
            "demo-accounts.yaml",
            "  - id: amina\n    display_name: \"Amina\"\n",
            "§  - id: amina\n",
            "« display_name » manque"),
        new Mistake(
            "search-words.yaml",
            "    needs: [food]\n  - words: [\"bouffe\"",
            "§    needs: [nourriture]\n  - words: [\"bouffe\"",
            "« nourriture » n'est pas un choix possible"),
        new Mistake(
            "search-words.yaml", "  - words: [\"bouffe\"", "§  - mots: [\"bouffe\"", "« mots »"));
  }

  private static Stream<Mistake> tables() {
    var lines = "crisis-lines.csv";
    var needs = "communities/centre-sud/needs-of-organizations.csv";
    return Stream.of(
        new Mistake(
            lines, "\nurgence-911,10,", "\n§Urgence 911,10,", "Colonne id : « Urgence 911 »"),
        new Mistake(lines, "\ninfo-social,20,", "\n§info-social,second,", "Colonne order"),
        new Mistake(lines, "\ninfo-sante,", "\n§info-social,", "existe déjà"),
        new Mistake(lines, ",Urgence,Emergency,", ",§Urgence,Emergency,,", "cases au lieu de"),
        new Mistake(
            "organismes.csv",
            "\nAlmage,Mercier-Est,",
            "\n§Almage,Mercier-Ouest,",
            "n'appartient à aucune communauté"),
        new Mistake("organismes.csv", "\nAlmage,Mercier-Est,", "\n§,Mercier-Est,", "Colonne nom"),
        new Mistake(
            "organismes.csv",
            "lieu-accueillant;borne-pressentie",
            "§lieu-accueillant, borne-pressentie",
            "cases au lieu de"),
        new Mistake(
            needs,
            "L'Étape,housing",
            "§L'Étape,hébergement",
            "« hébergement » n'est pas un choix possible"),
        new Mistake(
            needs, "GIT,work", "§GITE,work", "« GITE » ne se trouve pas dans « organismes »"),
        new Mistake(
            needs,
            "\nMIRE,work,Réinsertion socioprofessionnelle,secteur",
            "\n§MIRE,work,Réinsertion socioprofessionnelle,ailleurs",
            "Colonne column"));
  }

  private static Stream<Mistake> places() {
    var locations = DEMO + "locations.yaml";
    var sites = DEMO + "host-sites.yaml";
    var venues = DEMO + "host-venues.yaml";
    var kiosks = DEMO + "kiosks.yaml";
    return Stream.of(
        new Mistake(
            locations,
            "postal_code: \"Q0Q 1B2\"",
            "§postal_code: \"Q0Q1B2\"",
            "Code postal, avec son espace"),
        new Mistake(locations, "longitude: -73.8104", "§longitude: 73.8104", "est hors des bornes"),
        new Mistake(
            locations,
            "[step-free-entrance, accessible-toilet,",
            "§[step-free, accessible-toilet,",
            "« step-free » n'est pas un choix"),
        new Mistake(
            locations, "    location_type: physical\n", "§    location_type: real\n", "« real »"),
        new Mistake(sites, "    kind: clsc", "§    kind: hospital", "choisissez parmi"),
        new Mistake(
            sites,
            "phones: [{number: \"514-555-0190\"}]",
            "§phones: [{number: \"5145550190\"}]",
            "« 5145550190 »"),
        new Mistake(
            venues,
            "    location: maison-du-parc",
            "§    location: maison-du-roi",
            "ne se trouve pas dans « locations »"),
        new Mistake(venues, "    step_free: true", "§    step_free: peut-être", "« peut-être »"),
        new Mistake(
            kiosks,
            "    host_site: caisse-du-tilleul",
            "§    host_site: banque",
            "ne se trouve pas dans « host-sites »"),
        new Mistake(
            kiosks, "    kind: TABLET", "§    kind: PHONE", "choisissez parmi : TABLET, WEB"),
        new Mistake(kiosks, "  - id: demo-clsc", "§  - id: web-jonquiere", "existe déjà"));
  }

  private static Stream<Mistake> services() {
    var food = DEMO + "services/food.yaml";
    var housing = DEMO + "services/housing.yaml";
    var organizations = DEMO + "organizations.yaml";
    return Stream.of(
        new Mistake(
            food,
            "    organization: grande-tablee",
            "§    organization: petite-tablee",
            "ne se trouve pas dans « organizations »"),
        new Mistake(
            food,
            "location: cuisine-de-la-fontaine",
            "§location: cuisine",
            "ne se trouve pas dans « locations »"),
        new Mistake(
            food,
            "    needs: [food, company]",
            "§    needs: [food, fun]",
            "« fun » n'est pas un choix"),
        new Mistake(
            food,
            "    audience: [everyone]",
            "§    audience: [tous]",
            "« tous » n'est pas un choix"),
        new Mistake(
            food,
            "{option: small, amount: 2,",
            "§{option: cheap, amount: 2,",
            "choisissez parmi : free, small, sliding, paid"),
        new Mistake(food, "byday: \"FR\"", "§byday: \"1FR\"", "Cet horaire est impossible"),
        new Mistake(food, "byday: \"FR\"", "§byday: \"VE\"", "BYDAY"),
        new Mistake(food, "opens_at: \"17:00\"", "§opens_at: \"25:00\"", "« 25:00 »"),
        new Mistake(
            food,
            "    assured_date: \"2026-10-19\"",
            "§    assured_date: \"19 octobre\"",
            "« 19 octobre »"),
        new Mistake(food, "  - id: souper-du-vendredi", "§  - id: repas-du-midi", "existe déjà"),
        new Mistake(
            food,
            "      - location: cuisine-de-la-fontaine\n        on_holidays: closed\n",
            "§      - location: cuisine-de-la-fontaine\n",
            "« on_holidays » manque"),
        new Mistake(
            DEMO + "services/family.yaml",
            "    maximum_age: 5",
            "    minimum_age: 12\n§    maximum_age: 5",
            "L'âge maximal est sous l'âge minimal"),
        new Mistake(
            housing,
            "    service_areas:\n      - {name: {fr: \"Quartier-démo\", ",
            "    service_areas:\n      - {§name: {",
            "« fr » manque"),
        new Mistake(housing, "    contacts: [{title: ", "§    contacts: [{titel: ", "« titel »"),
        new Mistake(
            organizations,
            "    email: bonjour@grande-tablee.example",
            "§    email: bonjour chez grande-tablee",
            "courriel"),
        new Mistake(
            organizations,
            "    website: https://grande-tablee.example",
            "§    website: grande-tablee.example",
            "https://"),
        new Mistake(
            organizations,
            "identifiers: [{identifier_type: \"NEQ\", ",
            "§identifiers: [{",
            "« identifier_type » manque"),
        new Mistake(
            organizations,
            "phones: [{number: \"514-555-0101\"}]",
            "§phones: []",
            "Rien n'est écrit ici"));
  }

  private static Stream<Mistake> people() {
    var news = DEMO + "news.yaml";
    var workers = DEMO + "workers.yaml";
    return Stream.of(
        new Mistake(news, "    kind: event", "§    kind: party", "choisissez parmi"),
        new Mistake(
            news,
            "    service: souper-du-vendredi",
            "§    service: souper-du-samedi",
            "ne se trouve pas dans « services »"),
        new Mistake(
            news,
            "    location: cuisine-de-la-fontaine",
            "§    location: nulle-part",
            "ne se trouve pas dans « locations »"),
        new Mistake(DEMO + "teams.yaml", "  - id: terrain", "§  - id: accueil", "existe déjà"),
        new Mistake(DEMO + "teams.yaml", "teams:\n", "§team:\n", "« team » n'est pas attendu"),
        new Mistake(
            workers, "    team: accueil", "§    team: nuit", "ne se trouve pas dans « teams »"),
        new Mistake(
            workers, "    gender: woman", "§    gender: femme", "« femme » n'est pas un choix"),
        new Mistake(workers, "    capacity: 6", "§    capacity: -1", "« -1 » est hors des bornes"),
        new Mistake(
            workers,
            "skills: [family, safety, listening]",
            "§skills: [family, family]",
            "deux fois"),
        new Mistake(
            workers, "    display_name: \"Amina\"\n", "    display_name: [Amina\n§", "Illisible"));
  }

  private List<Problem> problems() {
    try {
      new Configuration(new ConfigFolder(folder), sections, true).read();
      return List.of();
    } catch (InvalidConfiguration invalid) {
      return invalid.problems();
    }
  }

  private static Stream<Path> shipped() {
    try (var all = Files.walk(SHIPPED)) {
      return all.filter(Files::isRegularFile).map(SHIPPED::relativize).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) {
    try {
      var path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
