package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One JSON or XML in a zip, as portals give it, goes in like the file itself. */
@PasserelleTest
@Transactional
class ImportAZippedFileTest {
  private static final String RECORD =
      "{\"id\": \"s1\", \"name\": \"Prêt de raquettes\", \"status\": \"active\", \"organization\": {\"id\": \"o\", \"name\": \"Un organisme\"}}";
  private static final String AIRS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Source><Agency><Key>11</Key><Name>Maison inventée</Name>
        <Site Status="active"><Key>12</Key><Name>Siège</Name>
          <SiteService><Name>Prêt de raquettes</Name><Key>13</Key></SiteService></Site></Agency></Source>
      """;

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired JdbcClient jdbc;
  private Importing importing;

  @BeforeEach
  void aFolderForFiles() {
    importing = new Importing(command, folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"services.json", "export.ndjson", "data/export.jsonl", "sans-extension"})
  void aJson(String name) {
    in(Map.of(name, RECORD + "\n" + RECORD.replace("s1", "s2")), "hsds-json");
    assertThat(importing.services()).containsExactly(2, 0, 0, 0);
  }

  @Test
  void anAirsXml() {
    in(Map.of("icarol.xml", AIRS), "airs-xml");
    assertThat(importing.services()).containsExactly(1, 0, 0, 0);
  }

  @Test
  void whatLiesBesideItIsToldAndNotRead() {
    in(Map.of("export.json", RECORD, "LISEZMOI.txt", "Bonjour, voici"), "hsds-json");
    assertThat(importing.printed())
        .anyMatch(line -> line.contains("LISEZMOI.txt") && line.contains("n'est pas lu"));
  }

  @Test
  void severalAreRefusedByName() {
    var zip = Zips.of(folder, new TreeMap<>(Map.of("a.json", RECORD, "b.xml", AIRS)));
    refused(zip, "« a.json », « b.xml »", "un à un");
  }

  @Test
  void aDescriptionInItLeadsNowhereOutside() throws IOException {
    Files.writeString(folder.resolve("services.csv"), "id,name,status\ns1,Un secret,active\n");
    var zip =
        Zips.of(folder, Map.of("paquet.json", "{\"resources\": [{\"path\": \"services.csv\"}]}"));
    refused(zip, "ne contient aucun");
    assertThat(services()).isEmpty();
  }

  @Test
  void aBombOfJsonIsRefused() throws IOException {
    var zip = folder.resolve("bombe.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("export.json"));
      out.write('[');
      var row = (RECORD + "," + " ".repeat(64_000)).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1_000; i++) {
        out.write(row);
      }
    }
    refused(zip, "grossit démesurément");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\": \"s1\", \"name\": \"", "<Source><Agency><Name>"})
  void aTextWithoutAnEndIsRefused(String start) throws IOException {
    var zip = folder.resolve("long.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("export"));
      out.write(start.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 20; i++) {
        out.write("0123456789".repeat(100_000).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(importing.of(zip)).isOne();
    assertThat(importing.printed())
        .last()
        .asString()
        .containsPattern("millions de caractères|trop long")
        .contains("rien n'est importé");
  }

  @Test
  void xmlThatSaysUtf8AndIsNotIsReadAndTold() throws IOException {
    var file = folder.resolve("icarol.xml");
    Files.write(file, AIRS.getBytes(Charset.forName("windows-1252")));

    assertThat(importing.of(file)).as(String.join("\n", importing.printed())).isZero();

    assertThat(services()).containsExactly("Prêt de raquettes");
    assertThat(importing.printed())
        .anyMatch(line -> line.contains("3 octets") && line.contains("Windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
  void xmlThatSaysItsEncodingIsBelieved(String charset) throws IOException {
    var file = folder.resolve("icarol.xml");
    Files.write(file, AIRS.replace("UTF-8", charset).getBytes(Charset.forName(charset)));

    assertThat(importing.of(file)).as(String.join("\n", importing.printed())).isZero();

    assertThat(services()).containsExactly("Prêt de raquettes");
    assertThat(importing.printed()).noneMatch(line -> line.contains("octets"));
  }

  private void in(Map<String, String> files, String format) {
    assertThat(importing.of(Zips.of(folder, files)))
        .as(String.join("\n", importing.printed()))
        .isZero();
    assertThat(importing.summary().path("format").asString()).isEqualTo(format);
    assertThat(services()).contains("Prêt de raquettes");
  }

  private void refused(Path zip, String... because) {
    assertThat(importing.of(zip)).isOne();
    assertThat(importing.printed())
        .last()
        .asString()
        .contains(because)
        .containsIgnoringCase("rien n'est importé");
  }

  private List<String> services() {
    return jdbc.sql(
            """
            select s.name from service s join source_record r
              on r.community_id = s.community_id and r.slug = s.slug
            where s.community_id = ?
            """)
        .param(Importing.COMMUNITY)
        .query(String.class)
        .list();
  }
}
