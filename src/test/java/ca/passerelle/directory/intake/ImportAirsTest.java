package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** AIRS XML, as 211 centres exchange it. */
@PasserelleTest
@Transactional
class ImportAirsTest {
  private static final String AGENCY =
      """
      <Source SchemaVersion="3.1"><Agency><Key>11</Key><Name>Maison inventée</Name>
        <AgencyDescription>Aide</AgencyDescription>
        <Phone Confidential="false"><PhoneNumber>514-555-0151</PhoneNumber><Type>Phone1</Type></Phone>
        <Phone Confidential="true"><PhoneNumber>873-555-0152</PhoneNumber></Phone>
        <Site Status="active"><Key>12</Key><Name>Siège</Name>
          <PhysicalAddress Confidential="%s"><Line1>8, rue Cachée</Line1><City>Montréal</City>
            <State>QC</State><ZipCode>H1L 1A1</ZipCode><Country>Canada</Country></PhysicalAddress>
          <SiteService><Name>Dépannage</Name><Key>13</Key><Description>&amp;lt;b&amp;gt;Sacs&amp;lt;/b&amp;gt;</Description>
            <TimeOpen><Monday><From>09:00:00</From><To>12:00:00</To></Monday>
              <Friday><From>13:00:00</From><To>16:00:00</To></Friday></TimeOpen>
            <Taxonomy><Code>BD-1800.2000</Code></Taxonomy></SiteService>
          <SpatialLocation><Latitude>45.611</Latitude><Longitude>-73.511</Longitude></SpatialLocation>
        </Site></Agency></Source>
      """;

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired JdbcClient jdbc;
  private Importing importing;

  @BeforeEach
  void aFolderForFiles() {
    importing = new Importing(command, folder);
  }

  @Test
  void aSitesServiceGoesInWithItsHours() throws IOException {
    assertThat(importing.of(file(AGENCY.formatted("false")))).isZero();
    assertThat(
            jdbc.sql("select description from service where name = 'Dépannage'")
                .query(String.class)
                .single())
        .isEqualTo("Sacs");
    assertThat(column("byday", "schedule")).containsExactly("MO", "FR");
    assertThat(column("address_1", "address")).containsExactly("8, rue Cachée");
    assertThat(importing.of(file(AGENCY.formatted("false")))).isZero();
    assertThat(importing.services()).containsExactly(0, 0, 0, 1);
  }

  @Test
  void whatIsConfidentialIsNotStored() throws IOException {
    importing.of(file(AGENCY.formatted("true")));
    var dump = TestDatabase.everything(jdbc);
    assertThat(dump)
        .contains("555-0151")
        .doesNotContain("873-555-0152", "8735550152", "8, rue Cach", "45.611");
    assertThat(String.join("\n", importing.printed()))
        .doesNotContain("873-555-0152", "8735550152", "rue Cach");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Source><Agency><Name>&x;</Name></Agency></Source>",
        "<!DOCTYPE a [<!ENTITY x \"ha\">]><Source><Agency><Name>&x;&x;</Name></Agency></Source>",
        "<html><body>Bonjour</body></html>",
        "<Source><Agency><Name>Coupé",
        "<Source></Source>"
      })
  void whatIsNoHonestAirsIsRefusedInASentence(String xml) throws IOException {
    assertThat(importing.of(file(xml))).isOne();
    assertThat(importing.printed()).last().asString().contains("rien n'est importé");
  }

  @Test
  void aRealAgencyGoesIn() {
    var real = Path.of("../shared/data/airs-xml/bc211-one-agency.xml");
    assumeTrue(Files.exists(real), "there is no " + real);
    assertThat(importing.of(real)).as(String.join("\n", importing.printed())).isZero();
    assertThat(importing.services()).containsExactly(1, 0, 0, 0);
  }

  private Path file(String xml) throws IOException {
    return Files.writeString(folder.resolve("airs.xml"), xml);
  }

  private List<String> column(String column, String table) {
    return jdbc.sql("select %s from %s where community_id = ?".formatted(column, table))
        .param(Importing.COMMUNITY)
        .query(String.class)
        .list();
  }
}
