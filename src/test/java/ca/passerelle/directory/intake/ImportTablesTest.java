package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.startup.Command;
import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Tables of HSDS, of every version, become part of the directory. */
@PasserelleTest
@Transactional
class ImportTablesTest {
  private static final Map<String, String> VERSION_1 =
      new LinkedHashMap<>(
          Map.ofEntries(
              Map.entry(
                  "regular_schedules.csv",
                  "id,service_id,location_id,service_at_location_id,weekday,opens_at,closes_at\nr1,,,sl1,1,09:00,12:00\nr2,,,sl1,Friday,1:30 PM,4 pm\nr3,,l2,,3,10:00,11:00\nr4,s2,l2,,2,08:00,09:00"),
              Map.entry(
                  "holiday_schedules.csv",
                  "id,service_at_location_id,closed,start_date,end_date\nh1,sl1,true,2026-12-24,2027-01-03"),
              Map.entry(
                  "phones.csv",
                  "id,service_id,organization_id,number,extension,type,department\np1,,o1,514-555-0171,12,voice,Accueil\np2,s1,,514-555-0172,,,\np3,disparu,,514-555-0173,,,"),
              Map.entry(
                  "services.csv",
                  "id,organization_id,name,description,status,fees\ns1,o1,Repas du midi,\"Un repas, servi chaud\",active,Gratuit\ns2,o1,Prêt d'outils,,active,5 $"),
              Map.entry(
                  "services_at_location.csv",
                  "id,service_id,location_id,description\nsl1,s1,l1,Sonnez deux fois\nsl2,s2,l2,\nsl3,s1,l2,"),
              Map.entry(
                  "organizations.csv", "\uFEFFid,name,url\no1,Le Moulin inventé,moulin.example"),
              Map.entry(
                  "locations.csv",
                  "id,organization_id,name,latitude,longitude\nl1,o1,Salle du haut,45.6,-73.5\nl2,o1,Salle du bas,45.6,-73.5"),
              Map.entry(
                  "physical_addresses.csv",
                  "id,location_id,address_1,city,state_province,postal_code,country\na1,l1,\"4, rue Inventée\",Montréal,QC,H1L 1A1,CA"),
              Map.entry("eligibility.csv", "id,service_id,eligibility\ne1,s1,Pour tout le monde"),
              Map.entry("languages.csv", "id,service_id,language\nx1,s1,French\nx2,s1,Espagnol"),
              Map.entry("taxonomy.csv", "id,name,parent_id,vocabulary\nBD-5000,Repas,,211"),
              Map.entry(
                  "services_taxonomy.csv",
                  "id,service_id,taxonomy_id,taxonomy_detail\nt1,s1,BD-5000,"),
              Map.entry(
                  "attributes.csv",
                  "id,link_id,link_entity,taxonomy_term_id\nz1,s2,organization,BD-5000"),
              Map.entry("programs.csv", "id,organization_id,name\ng1,o1,Un programme")));

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired List<Command> commands;
  @Autowired JdbcClient jdbc;
  private Importing importing;

  @BeforeEach
  void aFolderForFiles() {
    importing = new Importing(command, folder);
  }

  @Test
  void whatOneCommunityTakesAwayAnotherBringsIn() throws IOException {
    var zip = exported("quartier-demo", "hsds");
    var known = rows(Importing.COMMUNITY);
    assertThat(importing.of(zip, "--source", "voisins")).isZero();
    var demo = rows("quartier-demo");
    var brought = rows(Importing.COMMUNITY);
    brought.removeAll(known);
    assertThat(demo).hasSizeGreaterThan(40);
    assertThat(brought).isEqualTo(demo);
    assertThat(importing.of(zip, "--source", "voisins")).isZero();
    assertThat(importing.summary().at("/total/unchanged").asInt())
        .isEqualTo(
            importing.summary().at("/organizations_done/unchanged").asInt()
                + importing.summary().at("/locations_done/unchanged").asInt()
                + importing.services().get(3));
    assertThat(importing.services()).startsWith(0, 0, 0);
  }

  /** What a person reads of each service at each place, without what only names it. */
  private Set<String> rows(String community) throws IOException {
    var told =
        List.of(
            "Organisme",
            "Service",
            "Description",
            "Langues",
            "À apporter",
            "Téléphones",
            "Courriel",
            "Site web",
            "Lieu",
            "Adresse",
            "Vérifié le");
    var rows = new TreeSet<String>();
    try (var csv = new CsvRows("sheet", Files.newInputStream(exported(community, "csv")))) {
      var headings = csv.next();
      csv.forEachRemaining(row -> {
        var cells = new ArrayList<String>();
        told.forEach(heading -> cells.add(row.get(headings.indexOf(heading))));
        rows.add(String.join(" | ", cells));
      });
    }
    return rows;
  }

  private Path exported(String community, String format) {
    var file = folder.resolve(community + "." + format);
    var export =
        commands.stream().filter(known -> known.name().equals("export")).findFirst().orElseThrow();
    assertThat(
            export.run(
                List.of(file.toString(), "--community", community, "--format", format), _ -> {}))
        .isZero();
    return file;
  }

  @Test
  void hoursThatAreWordsStayWholeWithTheirDay() {
    var tables = new LinkedHashMap<>(VERSION_1);
    tables.computeIfPresent(
        "regular_schedules.csv",
        (_, rows) -> rows.replace("Friday,1:30 PM,4 pm", "Lundi,de 9 à 5,"));

    assertThat(importing.of(Zips.of(folder, tables), "--dry-run")).isZero();

    assertThat(importing.printed()).anyMatch(line -> line.contains("lundi\u00a0: de 9 à 5"));
  }

  @Test
  void aSourceWhoseNameCannotBeIsToldWhatCould() {
    assertThat(importing.of(Zips.of(folder, VERSION_1), "--source", "Bad_Name")).isEqualTo(2);

    assertThat(importing.printed())
        .singleElement()
        .asString()
        .contains("'Bad_Name'", "centre-211", "Nothing was imported");
  }

  @Test
  void aPackageOfTheFirstVersionGoesInWithItsHours() {
    assertThat(importing.of(Zips.of(folder, VERSION_1)))
        .as(String.join("\n", importing.printed()))
        .isZero();
    theFirstVersionIsIn();
    assertThat(importing.printed())
        .anyMatch(line -> line.startsWith("- * programs.csv"))
        .anyMatch(line -> line.startsWith("- services/disparu"));
    assertThat(importing.of(Zips.of(folder, VERSION_1))).isZero();
    assertThat(importing.services()).containsExactly(0, 0, 0, 2);
  }

  @Test
  void soDoItsFilesBesideTheirDescription() throws IOException {
    var resources = new ArrayList<String>();
    for (var file : VERSION_1.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
      resources.add("{'name': 'x', 'path': '%s'}".formatted(file.getKey()));
    }
    resources.add("{'name': 'funding', 'path': 'funding.csv'}");
    var description = "{'name': 'hsds', 'resources': [%s]}".formatted(String.join(",", resources));
    assertThat(importing.of(description)).as(String.join("\n", importing.printed())).isZero();
    theFirstVersionIsIn();
    assertThat(importing.printed())
        .anyMatch(line -> line.startsWith("- * funding.csv") && line.contains("pas là"));
  }

  private void theFirstVersionIsIn() {
    assertThat(importing.services()).containsExactly(2, 0, 0, 0);
    assertThat(
            column(
                "select concat(s.name, ' ', l.name, ' ', h.byday, ' ', h.opens_at, '-', h.closes_at) "
                    + "from schedule h join service_at_location x on x.id = h.service_at_location_id "
                    + "join service s on s.id = x.service_id join location l on l.id = x.location_id "
                    + "where h.community_id = ?"))
        .containsExactlyInAnyOrder(
            "Repas du midi Salle du haut MO 09:00:00-12:00:00",
            "Repas du midi Salle du haut FR 13:30:00-16:00:00",
            "Repas du midi Salle du bas WE 10:00:00-11:00:00",
            "Prêt d'outils Salle du bas TU 08:00:00-09:00:00");
    assertThat(column("select description from service_at_location where community_id = ?"))
        .anyMatch(text ->
            text.contains("Sonnez deux fois")
                && text.contains("Fermé du 24 décembre 2026 au 3 janvier 2027"));
    assertThat(
            column(
                "select s.name from attribute a join service s on s.id = a.link_id where s.community_id = ?"))
        .as("a term of an organization is no need of a service")
        .containsExactly("Repas du midi");
    assertThat(column("select eligibility_description from service where community_id = ?"))
        .contains("Pour tout le monde");
    assertThat(column("select number from phone where community_id = ?"))
        .contains("514-555-0171", "514-555-0172")
        .doesNotContain("514-555-0173");
    assertThat(column("select address_1 from address where community_id = ?"))
        .containsExactly("4, rue Inventée");
    assertThat(column("select website from organization where community_id = ?"))
        .contains("https://moulin.example");
  }

  @Test
  void aDescriptionThatLeadsOutOfItsFolderIsRefused() throws IOException {
    Files.writeString(folder.resolve("../secret.csv"), "id,name\n1,Secret");
    assertThat(importing.of("{'resources': [{'name': 'services', 'path': '../secret.csv'}]}"))
        .isOne();
    assertThat(importing.printed()).last().asString().contains("hors de son dossier");
    Files.delete(folder.resolve("../secret.csv"));
  }

  @Test
  void semicolonsOldLettersAndFoldersAreNoObstacle() throws IOException {
    var zip = folder.resolve("windows.zip");
    var table = "Id;Name;Status\r\n7;\"Dépannage; épicerie\";active\r\n";
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("export 2026/services.csv"));
      out.write(table.getBytes(StandardCharsets.ISO_8859_1));
      out.closeEntry();
    }
    assertThat(importing.of(zip)).as(String.join("\n", importing.printed())).isZero();
    assertThat(column("select name from service where community_id = ?"))
        .contains("Dépannage; épicerie");
    assertThat(importing.printed())
        .anyMatch(line -> line.startsWith("~ * export 2026/services.csv"));
  }

  @Test
  void aLargeHonestZipGoesIn() throws IOException {
    var zip = folder.resolve("grand.zip");
    var block = "Un texte, répété comme ceux que l'on copie de fiche en fiche. ".repeat(15);
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("services.csv"));
      out.write("id,name,status,wait_time\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 40; i++) {
        out.write("s%d,Un service,active,\"".formatted(i).getBytes(StandardCharsets.UTF_8));
        for (int j = 0; j < 1_000; j++) {
          out.write((block + i * j).getBytes(StandardCharsets.UTF_8));
        }
        out.write("\"\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(Files.size(zip)).isLessThan(1_500_000);
    assertThat(importing.of(zip)).as(String.join("\n", importing.printed())).isZero();
    assertThat(importing.services()).containsExactly(40, 0, 0, 0);
  }

  private List<String> column(String query) {
    return jdbc.sql(query)
        .param(Importing.COMMUNITY)
        .query((row, _) -> String.valueOf(row.getString(1)))
        .list();
  }
}
