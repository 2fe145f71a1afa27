package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.configuration.ConfigSection;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.OpenState;
import ca.passerelle.directory.ServiceSheet;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.TestDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

/** A 211 centre's file becomes part of the directory, and its next file is a change of it. */
@PasserelleTest
@Transactional
class ImportADirectoryTest {
  private static final CommunityId HERE = new CommunityId(Importing.COMMUNITY);

  /** A Monday at nine in the morning in Montréal. */
  private static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-23T14:00:00Z");

  private static final String SOUP =
      """
      {'id': 's1', 'name': 'Soupe du lundi', 'status': 'active', 'fees_description': 'Gratuit',
       'description': 'Un repas chaud', 'organization': {'id': 'o1', 'name': 'La Marmite inventée',
         'description': 'On y mange', 'website': 'marmite.example'},
       'phones': [{'number': '514-555-0142 poste 7', 'type': 'voice'}],
       'attributes': [{'taxonomy_term': {'code': 'BD-5000.8300', 'name': 'Repas'}}],
       'languages': [{'code': 'fra'}, {'name': 'Espagnol'}],
       'service_at_locations': [{'id': 'x', 'location': {'id': 'l1', 'name': 'Sous-sol',
           'location_type': 'physical', 'latitude': 45.6, 'longitude': -73.5,
           'addresses': [{'address_1': '1, rue Inventée', 'city': 'Montréal',
             'state_province': 'Québec', 'postal_code': 'H1L 1A1', 'country': 'CA',
             'address_type': 'physical'}]},
         'schedules': [{'freq': 'WEEKLY', 'byday': 'MO', 'opens_at': '08:00', 'closes_at': '10:00'}]}]}
      """;

  private static final String COATS =
      """
      {'id': 's2', 'name': 'Manteaux', 'status': 'active',
       'organization': {'id': 'o1', 'name': 'La Marmite inventée'}}
      """;

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired Directory directory;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;
  @Autowired List<ConfigSection<?>> sections;
  private Importing importing;

  @BeforeEach
  void aFolderForFiles() {
    importing = new Importing(command, folder);
  }

  @AfterTransaction
  void whatWasRolledBackIsNoLongerShown() {
    events.publishEvent(new ConfigurationApplied(HERE));
  }

  @Test
  void citizensSeeTheServiceWithItsOrganizationPlaceAndHours() {
    assertThat(importing.of("[" + SOUP + "]")).isZero();
    var sheet = sheet("Soupe du lundi").orElseThrow();
    assertThat(sheet.summary().organization().in(Language.FRENCH)).isEqualTo("La Marmite inventée");
    assertThat(sheet.summary().open()).isInstanceOf(OpenState.Open.class);
    assertThat(sheet.summary().needs()).extracting(need -> need.value()).containsExactly("food");
    assertThat(sheet.summary().languages()).extracting(Language::tag).contains("fr", "es");
    assertThat(sheet.phones().getFirst().number().e164()).isEqualTo("+15145550142");
    assertThat(sheet.phones().getFirst().extension()).contains("7");
    assertThat(sheet.sites().getFirst().place().address())
        .hasValueSatisfying(
            line -> assertThat(line).isEqualTo("1, rue Inventée, Montréal, H1L 1A1"));
    assertThat(sheet.website()).contains("https://marmite.example");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    importing.of("[%s,%s]".formatted(SOUP, COATS));
    assertThat(importing.services()).containsExactly(2, 0, 0, 0);
    importing.of("[%s,%s]".formatted(COATS, SOUP));
    assertThat(importing.services()).containsExactly(0, 0, 0, 2);
    assertThat(named("Soupe du lundi")).hasSize(1);
  }

  @Test
  void theNextFileAddsChangesAndTakesAway() {
    importing.of("[%s,%s]".formatted(SOUP, COATS));
    var before = named("Soupe du lundi");
    importing.of(
        "[%s,%s]"
            .formatted(
                SOUP.replace("Soupe du lundi", "Soupe de la semaine"),
                COATS.replace("s2", "s3").replace("Manteaux", "Bottes")));
    assertThat(importing.services()).containsExactly(1, 1, 1, 0);
    assertThat(named("Soupe de la semaine")).as("the same service").isEqualTo(before);
    assertThat(named("Manteaux")).isEmpty();
    assertThat(named("Bottes")).hasSize(1);
  }

  @Test
  void whatTheSourcePutsAsideIsKeptAndNotShown() {
    importing.of("[%s,%s]".formatted(SOUP, COATS));
    importing.of("[%s,%s]".formatted(SOUP.replace("'active'", "'inactive'"), COATS));
    assertThat(importing.services()).containsExactly(0, 1, 0, 1);
    assertThat(named("Soupe du lundi")).hasSize(1);
  }

  @Test
  void onePageOfAListTakesNothingAway() {
    importing.of("[%s,%s]".formatted(SOUP, COATS));
    importing.of("{'total_pages': 2, 'contents': [%s]}".formatted(SOUP));
    assertThat(importing.services()).containsExactly(0, 0, 0, 1);
    importing.of(SOUP);
    assertThat(importing.summary().path("partial").asBoolean()).isTrue();
    assertThat(named("Manteaux")).hasSize(1);
  }

  @Test
  void oneRecordALineIsAListToo() {
    importing.of(
        "%s\n%s\n"
            .formatted(SOUP.replaceAll("\\s*\n\\s*", " "), COATS.replaceAll("\\s*\n\\s*", " ")));
    assertThat(importing.services()).containsExactly(2, 0, 0, 0);
  }

  @Test
  void anOrganizationBringsItsServices() {
    importing.of(
        """
        [{'id': 'o9', 'name': 'Le Hangar inventé', 'services': [
          {'id': 's9', 'name': 'Outils à prêter', 'status': 'active'}]}]
        """);
    assertThat(sheet("Outils à prêter").orElseThrow().summary().organization().in(Language.FRENCH))
        .isEqualTo("Le Hangar inventé");
  }

  @Test
  void whatPeopleEditedHereStaysAndIsToldWhenTheSourceChangedItToo() {
    importing.of("[%s,%s]".formatted(SOUP, COATS));
    jdbc.sql("update service set description = 'Corrigé ici' where community_id = ? and id = ?")
        .params(HERE.value(), named("Soupe du lundi").getFirst())
        .update();
    importing.of(
        "[%s,%s]"
            .formatted(
                SOUP.replace("Un repas chaud", "Un repas").replace("'Gratuit'", "'5 $'"), COATS));
    assertThat(importing.printed())
        .anyMatch(line ->
            line.startsWith("= services/s1 description")
                && line.contains("Corrigé ici")
                && line.contains("Un repas"));
    assertThat(importing.summary().path("conflicts").asInt()).isOne();
    var sheet = sheet("Soupe du lundi").orElseThrow();
    assertThat(sheet.description().orElseThrow().in(Language.FRENCH)).isEqualTo("Corrigé ici");
    assertThat(sheet.summary().cost().details().orElseThrow().in(Language.FRENCH))
        .as("only the source changed it")
        .isEqualTo("5 $");
    importing.of("[%s]".formatted(COATS));
    assertThat(named("Soupe du lundi")).as("edited here, so not taken away").hasSize(1);
    assertThat(importing.printed()).anyMatch(line -> line.contains("gone from the source"));
  }

  @Test
  void anOrganizationThatPeopleTookAwayComesBackWithTheServiceThatNeedsIt() {
    importing.of("[%s]".formatted(SOUP));
    var slug =
        jdbc.sql("select slug from organization where community_id = ? and name = ?")
            .params(HERE.value(), "La Marmite inventée")
            .query(String.class)
            .single();
    sections.stream()
        .filter(section -> section.name().equals("organizations"))
        .forEach(section -> section.remove(HERE, slug));
    importing.of("[%s, %s]".formatted(SOUP, COATS));
    assertThat(sheet("Manteaux")).as("new in the file").isPresent();
    assertThat(sheet("Soupe du lundi")).as("the same as before").isPresent();
  }

  @Test
  void theFilesOfTheDeploymentDoNotClaimWhatWasImported() {
    importing.of("[%s]".formatted(SOUP));
    for (var section : sections) {
      assertThat(section.current(HERE).keySet()).noneMatch(key -> key.startsWith("hsds-"));
    }
  }

  @Test
  void dirtyRecordsGoInAndEveryRepairIsTold() throws IOException {
    var file = folder.resolve("sale.json");
    Files.write(
        file,
        """
        [{"id": 12, "name": "D\u00e9panne-<b>\u00e9picerie</b> &amp; cie", "status": "", "organization_id": "nulle-part",
          "email": "pas une adresse", "url": "javascript:alert(1)", "minimum_age": "douze",
          "assured_date": "hier", "phones": [{"number": "demandez Paul"}, {"number": ""}],
          "service_at_locations": [
            {"location_id": "disparu"},
            {"location": {"id": 7, "name": "", "addresses": [
              {"address_1": "2, rue Invent\u00e9e", "city": "Montr\u00e9al", "postal_code": "H1L 1A1"}]},
             "schedules": [{"description": "Le mardi, sauf l'\u00e9t\u00e9"}]}]}]
        """
            .getBytes(Charset.forName("windows-1252")));
    assertThat(importing.of(file)).isZero();
    assertThat(importing.printed())
        .anyMatch(line -> line.startsWith("~ * ") && line.contains("Windows-1252"))
        .anyMatch(line -> line.startsWith("~ services/12 id"))
        .anyMatch(line -> line.startsWith("~ services/12 name") && line.contains("HTML"))
        .anyMatch(line -> line.startsWith("~ services/12 status"))
        .anyMatch(line -> line.startsWith("~ services/12 organization_id"))
        .anyMatch(line -> line.startsWith("- services/12 email « pas une adresse »"))
        .anyMatch(line -> line.startsWith("- services/12 url « javascript:alert(1) »"))
        .anyMatch(line -> line.startsWith("- services/12 minimum_age « douze »"))
        .anyMatch(line -> line.startsWith("- services/12 assured_date « hier »"))
        .anyMatch(line -> line.startsWith("- services/12 phones[0].number « demandez Paul »"))
        .anyMatch(line -> line.startsWith("- services/12 service_at_locations"))
        .anyMatch(line -> line.startsWith("! services/12 service_at_locations[1].schedules[0]."))
        .anyMatch(line -> line.startsWith("~ locations/7 addresses[0].country"))
        .anyMatch(line -> line.startsWith("~ locations/7 addresses[0].state_province"))
        .anyMatch(line -> line.startsWith("! locations/7 latitude"));
    var sheet = sheet("Dépanne-épicerie & cie").orElseThrow();
    assertThat(sheet.phones()).isEmpty();
    assertThat(sheet.sites()).hasSize(1);
    assertThat(sheet.sites().getFirst().place().address())
        .contains("2, rue Inventée, Montréal, H1L 1A1");
    assertThat(sheet.sites().getFirst().remarks())
        .extracting(note -> note.in(Language.FRENCH))
        .containsExactly("Le mardi, sauf l'été");
  }

  @Test
  void aPlaceThatBecomesConfidentialGoesAtOnceWhoeverChangedItHere() {
    importing.of("[%s]".formatted(SOUP));
    jdbc.sql("update location set name = 'Sous-sol, entrée B' where community_id = ? and name = ?")
        .params(HERE.value(), "Sous-sol")
        .update();
    importing.of(SOUP.replace("'name': 'Sous-sol'", "'name': 'Sous-sol', 'confidential': true"));
    assertThat(sheet("Soupe du lundi")).isPresent();
    assertThat(TestDatabase.everything(jdbc)).doesNotContain("rue Inventée");
  }

  @Test
  void whatIsConfidentialIsInNoTableAndInNoReport() {
    importing.of(
        """
        [{'id': 's7', 'name': 'Refuge', 'status': 'active',
          'organization': {'id': 'o7', 'name': 'Organisme du refuge',
            'phones': [{'number': '514-555-0166', 'confidential': true}, {'number': '514-555-0167'}]},
          'service_at_locations': [
            {'location': {'id': 'l7', 'name': 'Maison SECRET-UN', 'confidential': 'true',
              'addresses': [{'address_1': '9, rue SECRET-DEUX', 'city': 'Montréal', 'state_province': 'QC'}]}},
            {'location': {'id': 'l8', 'name': 'Accueil', 'latitude': 45.66, 'longitude': -73.55,
              'transportation': 'Métro SECRET-TROIS', 'addresses': [{'address_1': '9, rue SECRET-QUATRE',
                'city': 'Montréal', 'state_province': 'QC', 'country': 'CA', 'confidential': true}]}}]},
         {'id': 's8', 'name': 'SECRET-CINQ', 'status': 'active', 'confidential': 'VRAI',
          'schedules': [{'description': 'Heures SECRET-SIX'}],
          'organization': {'id': 'o7', 'name': 'Organisme du refuge'},
          'service_at_locations': [{'location': {'id': 'l9', 'name': 'Maison SECRET-SEPT',
            'addresses': [{'address_1': '9, rue SECRET-HUIT', 'city': 'Montréal', 'state_province': 'QC'}]}}]},
         {'id': 's9', 'name': 'SECRET-NEUF', 'status': 'active',
          'organization': {'id': 'o9', 'name': 'SECRET-DIX', 'confidential': 'x'}},
         {'id': 'l7', 'name': 'Maison SECRET-ONZE', 'location_type': 'physical', 'latitude': 45.6}]
        """);
    assertThat(sheet("Refuge")).isPresent();
    assertThat(String.join("\n", importing.printed()))
        .contains("confidentiel")
        .doesNotContain("SECRET", "555-0166");
    var dump = TestDatabase.everything(jdbc);
    assertThat(dump).contains("555-0167").doesNotContain("SECRET-", "555-0166", "45.66");
  }

  private List<UUID> named(String name) {
    return jdbc.sql("select id from service where community_id = ? and name = ?")
        .params(HERE.value(), name)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  private Optional<ServiceSheet> sheet(String name) {
    events.publishEvent(new ConfigurationApplied(HERE));
    return directory.service(
        HERE, new ServiceId(named(name).getFirst()), Optional.empty(), MONDAY_AT_NINE);
  }
}
