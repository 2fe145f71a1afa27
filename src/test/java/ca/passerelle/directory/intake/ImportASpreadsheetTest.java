package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A list that somebody keeps in a spreadsheet becomes part of the directory. */
@PasserelleTest
@Transactional
class ImportASpreadsheetTest {
  private static final String LIST =
      """
      Organisme;Nom du service;Description;Téléphone;Adresse;Site web;Courriel;Besoins;Langues;Lundi;Vendredi;Remarques
      Le Moulin inventé;Repas du midi;Un repas, servi chaud;514 555-0181 poste 4, Accueil;4, rue Inventée, Montréal (Québec) H1L 1A1;moulin.example;moulin@moulin.example;Alimentation;français, anglais;9h à 12h;13h30-16h et 18h-20h;à revoir
      Le Moulin inventé;Repas du midi;;;9, rue Inventée, Montréal (Québec) H1L 1B1;;;;;10h à 11h;fermé;
      Le Hangar inventé;Outils à prêter;;(514) 555-0182 / téléc. 514 555-0183;;;;Voyage;;;sur appel;
      ;;;514 555-0184;;;;;;;;
      """;

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired Mappings mappings;
  @Autowired JdbcClient jdbc;
  private Importing importing;

  @BeforeEach
  void aFolderForFiles() {
    importing = new Importing(command, folder);
  }

  @Test
  void withoutAMappingOneIsProposedAndNothingGoesIn() throws IOException {
    assertThat(importing.of(list(LIST))).isOne();
    assertThat(importing.printed())
        .anyMatch(line -> line.startsWith("# Nothing was imported"))
        .anyMatch(line -> line.startsWith("# Le Moulin inventé | Repas du midi"));
    assertThat(services()).isZero();
    var proposed = mappings.read(String.join("\n", importing.printed()));
    assertThat(proposed).isEqualTo(mappings.guess(folder.resolve("liste.csv")).mapping());
  }

  @Test
  void theProposedMappingBringsInWhatTheRowsSay() throws IOException {
    var file = list(LIST);
    assertThat(importing.of(file, "--mapping", proposed(file)))
        .as(String.join("\n", importing.printed()))
        .isZero();
    assertThat(importing.services()).containsExactly(2, 0, 0, 0);
    assertThat(
            column(
                "select concat(l.name, ' ', h.byday, ' ', h.opens_at, '-', h.closes_at) "
                    + "from schedule h join service_at_location x on x.id = h.service_at_location_id "
                    + "join location l on l.id = x.location_id where h.community_id = ?"))
        .containsExactlyInAnyOrder(
            "4, rue Inventée MO 09:00:00-12:00:00",
            "4, rue Inventée FR 13:30:00-16:00:00",
            "4, rue Inventée FR 18:00:00-20:00:00",
            "9, rue Inventée MO 10:00:00-11:00:00");
    assertThat(
            column(
                "select concat(address_1, '|', city, '|', state_province, '|', postal_code) from address where community_id = ?"))
        .containsExactlyInAnyOrder(
            "4, rue Inventée|Montréal|QC|H1L 1A1", "9, rue Inventée|Montréal|QC|H1L 1B1");
    assertThat(
            column(
                "select concat(number, '|', coalesce(extension, ''), '|', type) from phone where community_id = ?"))
        .contains("514 555-0181|4|voice", "514 555-0183||fax");
    assertThat(importing.printed())
        .anyMatch(line -> line.contains("service.needs « Voyage »"))
        .anyMatch(line -> line.contains("Remarques"))
        .anyMatch(line -> line.contains("ligne 5") && line.contains("ne nomme ni"));
  }

  @Test
  void theSameListAgainChangesNothing() throws IOException {
    var file = list(LIST);
    var mapping = proposed(file);
    importing.of(file, "--mapping", mapping);
    importing.of(list(LIST.replace("Outils à prêter", "Outils à emprunter")), "--mapping", mapping);
    assertThat(importing.services()).containsExactly(1, 0, 1, 1);
    assertThat(importing.summary().path("source").asString()).isEqualTo("sheet");
  }

  @Test
  void aWorkbookWithATitleDatesAndTwoSheetsGoesIn() throws IOException {
    var file = folder.resolve("liste.xlsx");
    try (var out = Files.newOutputStream(file)) {
      var workbook = new Workbook(out, "essai", null);
      var page = workbook.newWorksheet("Services");
      page.value(0, 0, "Liste de 2026");
      var headings = List.of("Organisme", "Service", "Vérifié le", "Âge minimum", "Besoins");
      for (int i = 0; i < headings.size(); i++) {
        page.value(2, i, headings.get(i));
      }
      page.value(3, 0, "Le Moulin inventé");
      page.value(3, 1, "Repas du midi");
      page.value(3, 2, LocalDate.of(2026, 3, 4));
      page.style(3, 2).format("yyyy-MM-dd").set();
      page.value(3, 3, 12);
      page.value(3, 4, "Dépannage");
      var other = workbook.newWorksheet("Lieux");
      other.value(0, 0, "Lieu");
      other.value(0, 1, "Ville");
      other.value(1, 0, "Salle inventée");
      other.value(1, 1, "Montréal");
      workbook.finish();
    }
    var guess = mappings.guess(file);
    assertThat(guess.mapping().tables())
        .extracting(Mapping.Table::name)
        .containsExactly("Services", "Lieux");
    assertThat(guess.tables().getFirst().first().getFirst())
        .containsExactly("Le Moulin inventé", "Repas du midi", "2026-03-04", "12", "Dépannage");
    var mapping =
        mappings
            .write(guess.mapping())
            .replace(
                "to: \"service.needs\"",
                "to: \"service.needs\"\n    values: {\"dépannage\": \"food\"}");
    assertThat(importing.of(file, "--mapping", kept(mapping)))
        .as(String.join("\n", importing.printed()))
        .isZero();
    assertThat(importing.summary().at("/locations_done/added").asInt()).isOne();
    assertThat(
            column(
                "select concat(minimum_age, ' ', assured_date) from service where name = 'Repas du midi' and community_id = ?"))
        .containsExactly("12 2026-03-04");
    assertThat(
            column(
                "select t.code from attribute a join taxonomy_term t on t.id = a.taxonomy_term_id join service s on s.id = a.link_id where s.name = 'Repas du midi' and s.community_id = ?"))
        .containsExactly("food");
  }

  @Test
  void severalFilesOfOneZipGoInTogether() throws IOException {
    var zip =
        Zips.of(
            folder,
            Map.of(
                "organizations.csv",
                    "org_uuid,organization_name,organization_description\no1,Le Moulin inventé,On y mange\n",
                "services.csv",
                    "service_uuid,organization_name,org_uuid,service_name\ns1,Le Moulin inventé,o1,Repas du midi\n"));
    assertThat(importing.of(zip)).isOne();
    assertThat(importing.of(zip, "--mapping", proposed(zip)))
        .as(String.join("\n", importing.printed()))
        .isZero();
    assertThat(importing.summary().at("/organizations_done/added").asInt()).isOne();
    assertThat(
            column(
                "select description from organization where name = 'Le Moulin inventé' and community_id = ?"))
        .containsExactly("On y mange");
  }

  @ParameterizedTest
  @CsvSource({
    "Organization Name, organization.name",
    "organization_uuid, organization.id",
    "service_description, service.description",
    "ServiceURL, service.url",
    "Site Web, organization.website",
    "Code postal, location.postal_code",
    "Nom du lieu, location.name",
    "Heures d’ouverture, hours",
    "Tarifs, service.fees",
    "organization_alternate_name, ''",
    "organization_tax_id, ''",
    "Télécopieur, ''",
    "Adresse confidentielle, ''",
    "Téléphone confidentiel, ''",
    "Notes internes, ''",
    "Ligne privée, ''",
    "Confidentiel, service.confidential",
    "Lieu confidentiel, location.confidential",
    "Adresse confidentielle ?, location.confidential",
    "Joindre, organization.phone",
    "Écrire, organization.email",
    "Où 1, location.postal_code",
    "Où 2, location.latitude",
    "Où 3, location.longitude",
    "Page, organization.website"
  })
  void aColumnIsKnownByItsHeadingOrByWhatStandsInIt(String heading, String target) {
    var cells =
        Map.of(
            "Confidentiel", "X",
            "Lieu confidentiel", "VRAI",
            "Adresse confidentielle ?", "non",
            "Joindre", "514-555-0190",
            "Écrire", "a@exemple.example",
            "Où 1", "H1L1A1",
            "Où 2", "45.6123",
            "Où 3", "-73.5123",
            "Page", "https://exemple.example/x");
    var columns =
        Guesser.columns(List.of(heading), List.of(List.of(cells.getOrDefault(heading, "texte"))));
    assertThat(columns.getFirst().to().stream().map(Target::path).findFirst().orElse(""))
        .isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "4, rue Inventée, Montréal (Québec) H1L 1A1 | 4, rue Inventée | Montréal | QC",
        "4567, rue Ontario Est, H1V 1K4 | 4567, rue Ontario Est | - | -",
        "4567, rue Ontario | 4567, rue Ontario | - | -",
        "123, rue Saint-Jean, Québec G1R 1P8 | 123, rue Saint-Jean | Québec | QC",
        "123, rue Saint-Jean, Québec, QC | 123, rue Saint-Jean | Québec | QC",
        "12-B boul. Inventé, bureau 200, St-Jérôme, QC, Canada | 12-B boul. Inventé, bureau 200 | St-Jérôme | QC",
        "5 avenue Inventée, Côte-Saint-Luc QC | 5 avenue Inventée | Côte-Saint-Luc | QC",
        "10 Invented St., Toronto, Ontario | 10 Invented St. | Toronto | ON"
      })
  void anAddressInOneCellKeepsItsStreet(
      String line, String street, @Nullable String city, @Nullable String province) {
    var address = AddressLine.of(line, false);
    assertThat(address.path("address_1").asString()).isEqualTo(street);
    assertThat(address.path("city").asString(null)).isEqualTo(city);
    assertThat(address.path("state_province").asString(null)).isEqualTo(province);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables: [{columns: [{heading: Organisme, to: organization.nom}]}]",
        "tables: [{colonnes: []}]",
        "tables: []",
        "tables: [{columns: [{heading: Absente, to: organization.name}]}]",
        "tables: [{columns: [{heading: Téléphone, to: service.phone}]}]",
        "tables: [{columns: [{heading: Organisme, to: organization.name}, {heading: Description, to: organization.name}]}]",
        "- 1",
        "{"
      })
  void aMappingThatDoesNotFitIsRefusedInASentence(String mapping) throws IOException {
    assertThat(importing.of(list(LIST), "--mapping", kept(mapping))).isOne();
    assertThat(importing.printed()).last().asString().isNotBlank().doesNotContain("Exception");
    assertThat(services()).isZero();
  }

  @Test
  void whatIsConfidentialIsNotStored() throws IOException {
    var file =
        list(
            """
            Organisme;Service;Adresse;Téléphone;Confidentiel;Lieu confidentiel;Adresse confidentielle
            Maison inventée;Refuge;7, rue SECRET-UN, Montréal, QC;;non;non;VRAI
            Maison inventée;SECRET-DEUX;8, rue SECRET-TROIS, Montréal, QC;;Oui (violence);;
            Maison inventée;SECRET-DEUX;;;non;non;non
            ;;;514-555-0191 SECRET-CINQ;X;;
            """);
    assertThat(importing.of(file, "--mapping", proposed(file))).isZero();
    assertThat(importing.services()).containsExactly(1, 0, 0, 0);
    assertThat(TestDatabase.everything(jdbc))
        .contains("Refuge")
        .doesNotContainIgnoringCase("SECRET-UN")
        .doesNotContainIgnoringCase("SECRET-DEUX")
        .doesNotContainIgnoringCase("SECRET-TROIS");
    assertThat(String.join("\n", importing.printed())).doesNotContainIgnoringCase("SECRET");
  }

  @Test
  void aNewColumnOnWhatIsConfidentialIsNotPassedOver() throws IOException {
    var mapping =
        proposed(list("Organisme;Adresse\nMaison inventée;7, rue Inventée, Montréal, QC\n"));
    var later =
        list(
            "Organisme;Adresse;Adresse secrète\nMaison inventée;7, rue Inventée, Montréal, QC;oui\n");
    assertThat(importing.of(later, "--mapping", mapping)).isOne();
    assertThat(importing.printed()).last().asString().contains("« Adresse secrète » est nouvelle");
    assertThat(services()).isZero();
  }

  @Test
  void rowsThatContradictEachOtherAreTold() throws IOException {
    var file =
        list(
            """
            Organisme;Service;Tarifs
            Maison inventée;Aide alimentaire;Gratuit
            Maison inventée;Aide alimentaire;5 $
            """);
    importing.of(file, "--mapping", proposed(file));
    assertThat(importing.printed())
        .anyMatch(line -> line.contains("fees_description « 5 $ »") && line.contains("première"));
  }

  @ParameterizedTest
  @CsvSource({
    "9h à 12h, 09:00",
    "8:30 - 4:30, ''",
    "9 à 5, ''",
    "8:30am - 4:30pm, 08:30",
    "9 - 4:30 pm, 09:00",
    "1:00 - 4:30 pm, ''",
    "9am - 5, ''",
    "22h à 2h, ''",
    "x, ''",
    "sur appel, ''"
  })
  void hoursThatMayMeanTwoThingsStayWords(String cell, String opens) {
    var hours = Cells.hours(cell, "MO", "Lundi").getFirst();
    assertThat(hours.has("opens_at")).isEqualTo(!opens.isEmpty());
    assertThat(hours.path("description").asString(""))
        .isEqualTo(opens.isEmpty() ? "Lundi : " + cell : "");
  }

  @Test
  void lettersOfOldAndWideProgramsAreRead() throws IOException {
    for (var letters : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16LE)) {
      var file = folder.resolve("lettres.txt");
      var mark = letters.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
      Files.write(file, (mark + "Organisme\tService\nL’Été inventé\tCafé\n").getBytes(letters));
      assertThat(importing.of(file, "--dry-run", "--mapping", proposed(file)))
          .as(letters + String.join("\n", importing.printed()))
          .isZero();
      assertThat(mappings.guess(file).tables().getFirst().first().getFirst())
          .containsExactly("L’Été inventé", "Café");
    }
  }

  @Test
  void aColumnNoSpreadsheetHasIsRefused() {
    var zip =
        Zips.of(
            folder,
            Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='ZZZZZZ1' t='n'><v>1</v></c></row></sheetData></worksheet>"));
    assertThat(importing.of(zip)).isOne();
    assertThat(importing.printed()).last().asString().contains("plus de colonnes");
  }

  @Test
  void moreColumnsThanAnybodyHasAreRefused() throws IOException {
    assertThat(importing.of(list(",".repeat(20_000) + "\n"))).isOne();
    assertThat(importing.printed()).last().asString().contains("plus de colonnes");
    assertThat(importing.of(list("a,".repeat(3_000_000) + "\n"))).isOne();
    assertThat(importing.printed()).last().asString().contains("millions de caractères");
  }

  @Test
  void lettersThatHadToBeMadeOutAreToldWithTheirFile() throws IOException {
    var file = list(LIST);
    var mapping = proposed(file);
    Files.write(file, LIST.getBytes(Charset.forName("windows-1252")));

    assertThat(importing.of(file, "--mapping", mapping)).isZero();

    assertThat(importing.printed())
        .anyMatch(line ->
            line.startsWith("~")
                && line.contains("liste.csv")
                && line.contains("octets")
                && line.contains("Windows-1252"));
    assertThat(importing.summary().at("/problems/repaired").asInt()).isPositive();
  }

  @Test
  void lettersThatAreUtf8AreNotRepaired() throws IOException {
    var file = list(LIST);

    assertThat(importing.of(file, "--mapping", proposed(file))).isZero();

    assertThat(importing.printed()).noneMatch(line -> line.contains("octets"));
  }

  @Test
  void aBrokenWorkbookIsRefusedInASentence() throws IOException {
    var file = folder.resolve("brise.xlsx");
    try (var out = Files.newOutputStream(file)) {
      var workbook = new Workbook(out, "essai", null);
      workbook.newWorksheet("Services").value(0, 0, "Organisme");
      workbook.finish();
    }
    var parts = new LinkedHashMap<String, String>();
    try (var zip = Zipped.open(file)) {
      for (var name : zip.names()) {
        try (var in = zip.open(name)) {
          var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          parts.put(name, text.replaceAll("<v>\\d+</v>", "<v>abc</v>"));
        }
      }
    }
    assertThat(importing.of(Zips.of(folder, parts))).isOne();
    assertThat(importing.printed()).last().asString().contains("classeur est brisé");
  }

  @Test
  void aRowOfAWorkbookThatFillsTheMemoryIsRefused() {
    var cell = "<c><v>" + "x".repeat(1_000_000) + "</v></c>";
    var zip =
        Zips.of(
            folder,
            Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row>" + cell.repeat(5) + "</row></sheetData></worksheet>"));
    assertThat(importing.of(zip)).isOne();
    assertThat(importing.printed()).last().asString().contains("millions de caractères");
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("liste.csv"), text);
  }

  private String proposed(Path file) throws IOException {
    return kept(mappings.write(mappings.guess(file).mapping()));
  }

  private String kept(String mapping) throws IOException {
    return Files.writeString(folder.resolve("mapping.yaml"), mapping).toString();
  }

  private int services() {
    return jdbc.sql("select count(*) from source_record where community_id = ?")
        .param(Importing.COMMUNITY)
        .query(Integer.class)
        .single();
  }

  private List<String> column(String query) {
    return jdbc.sql(query)
        .param(Importing.COMMUNITY)
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }
}
