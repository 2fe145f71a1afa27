package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What could only be meant to harm is refused in a sentence, and nothing is changed. */
@PasserelleTest
@Transactional
class HarmfulZipsTest {
  private static final String TABLE = "id,name,status\ns1,Un service,active\n";

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired JdbcClient jdbc;
  private Importing importing;

  @BeforeEach
  void aFolderForFiles() {
    importing = new Importing(command, folder);
  }

  @AfterEach
  void nothingWasChanged() {
    assertThat(
            jdbc.sql("select count(*) from source_record where community_id = ?")
                .param(Importing.COMMUNITY)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../services.csv",
        "a/../../services.csv",
        "/etc/services.csv",
        "c:\\services.csv"
      })
  void namesThatLeadElsewhere(String name) {
    refused(Zips.of(folder, Map.of(name, TABLE)), "n'est pas en lui");
  }

  @Test
  void aZipInAZip() throws IOException {
    var inner = Files.readAllBytes(Zips.of(folder, Map.of("services.csv", TABLE)));
    var zip = folder.resolve("deux.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("services.csv"));
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("innocent.csv"));
      out.write(inner);
    }
    refused(zip, "contient un autre zip");
  }

  @Test
  void littleThatBecomesFarTooMuch() throws IOException {
    refused(bomb(), "grossit démesurément");
  }

  @Test
  void evenWhereTheZipSaysItWouldNot() throws IOException {
    var zip = bomb();
    var bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < bytes.limit() - 4; i++) {
      if (bytes.getInt(i) == 0x02014b50) { // a file in the central directory
        bytes.putInt(i + 24, 1000);
      }
    }
    Files.write(zip, bytes.array());
    refused(zip, "grossit démesurément");
  }

  @Test
  void aFieldWithoutAnEnd() throws IOException {
    var zip = folder.resolve("long.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("services.csv"));
      out.write("id,name,status\ns1,\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 20; i++) {
        out.write("0123456789".repeat(100_000).getBytes(StandardCharsets.UTF_8));
      }
    }
    refused(zip, "millions de caractères");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004 cassé", "PK\u0003\u0004"})
  void whatOnlyBeginsLikeAZip(String content) throws IOException {
    refused(Files.writeString(folder.resolve("casse.zip"), content), "brisé ou chiffré");
  }

  @Test
  void aZipOfSomethingElse() {
    refused(Zips.of(folder, Map.of("photo.jpg", "bonjour")), "ni table de HSDS ni feuille");
  }

  private Path bomb() throws IOException {
    var zip = folder.resolve("bombe.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("services.csv"));
      out.write("id,name,status\n".getBytes(StandardCharsets.UTF_8));
      var row = "s1,%s,active\n".formatted(" ".repeat(64_000)).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1_000; i++) {
        out.write(row);
      }
    }
    return zip;
  }

  private void refused(Path zip, String because) {
    assertThat(importing.of(zip)).isOne();
    assertThat(importing.printed())
        .last()
        .asString()
        .contains(because)
        .containsIgnoringCase("rien n'est importé");
  }
}
