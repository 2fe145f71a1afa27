package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** An editor changes one thing after the other; each is on the sheet, kept, and noted. */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class EveryFieldOfAServiceTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final ServiceId ID = new ServiceId(Ids.service(DEMO, "droits-des-locataires"));

  @Autowired DirectoryDesk desk;
  @Autowired History history;
  @Autowired Directory directory;
  @Autowired JdbcClient jdbc;
  private ServiceEntry before;

  @BeforeEach
  void theServiceAsItIs() {
    before = opened().entry();
  }

  @AfterEach
  void putItBack() {
    desk.save(DEMO, new EditedService(ID, opened().version(), before));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name | {'fr': 'Autre nom', 'en': 'Other name'} | Autre nom | Other name",
        "summary | {'fr': 'Autre résumé'} | Autre résumé |",
        "description | {'fr': 'Autre texte', 'en': 'Other text'} | Autre texte | Other text",
        "needs | ['safety', 'money'] | safety |",
        "audience | ['seniors'] | SENIORS |",
        "minimum_age | 17 | minimumAge=OptionalInt[17] |",
        "maximum_age | 71 | maximumAge=OptionalInt[71] |",
        "eligibility | {'fr': 'Locataires', 'es': 'Inquilinos'} | Locataires | Inquilinos",
        "languages | ['fr', 'zh-Hans'] | zh-Hans |",
        "interpretation | {'fr': 'Un interprète vient'} | Un interprète vient |",
        "cost | {'option': 'sliding', 'description': {'fr': 'Selon vos revenus'}} | SLIDING | Selon vos revenus",
        "documents | [{'fr': 'Une pièce'}] | Une pièce |",
        "how_to | {'fr': 'Sonnez deux fois'} | Sonnez deux fois |",
        "email | 'autre@exemple.example' | a•••@e••• |",
        "website | 'https://exemple.test/droits' | https://exemple.test/droits |",
        "alert | {'fr': 'Fermé mardi'} | Fermé mardi |",
        "assured_date | '2026-11-20' | 2026-11-20 |",
        "contacts | [{'name': 'X', 'department': {'fr': 'Le greffe'}}] | Le greffe |",
        "service_areas | [{'name': {'fr': 'Le Vieux-Port'}}] | Le Vieux-Port |",
      })
  void oneFieldIsChangedAndNoOther(String field, String value, String seen, String alsoSeen) {
    assertThat(sheet()).doesNotContain(seen);
    save(field, value);
    assertThat(sheet()).contains(seen, Optional.ofNullable(alsoSeen).orElse(seen));
    var after = (ObjectNode) Json.mapper().valueToTree(opened().entry());
    var expected = (ObjectNode) Json.mapper().valueToTree(before);
    assertThat(after.remove(field)).isNotEqualTo(expected.remove(field));
    assertThat(after).isEqualTo(expected);
    assertThat(noted()).contains(field);
  }

  @Test
  void everyTelephoneIsKeptNotOnlyTheFirst() {
    save(
        "phones",
        """
        [{'number': '514-555-0151'}, {'number': '514-555-0152', 'type': 'text'},
         {'number': '514-555-0153', 'extension': '7', 'description': {'fr': 'Le soir'}}]
        """);
    assertThat(phones()).containsExactly("+15145550151", "+15145550152", "+15145550153");
    save("phones", "[{'number': '514-555-0153'}, {'number': '514-555-0151'}]");
    assertThat(phones())
        .as("in the order of the editor")
        .containsExactly("+15145550153", "+15145550151");
    save("phones", "[]");
    assertThat(phones()).as("those of the organization again").containsExactly("+15145550105");
  }

  @Test
  void hoursAreReplacedWhole() {
    save(
        "at",
        """
        [{'location': 'maison-du-logement', 'on_holidays': 'open', 'schedules': [
          {'byday': 'MO', 'opens_at': '08:00', 'closes_at': '20:00'}]}]
        """);
    var sites = seen().sites();
    assertThat(sites).hasSize(1);
    assertThat(sites.getFirst().closedOnHolidays()).isFalse();
    assertThat(sites.getFirst().week().stream().filter(day -> !day.spans().isEmpty())).hasSize(1);
    assertThat(seen().summary().open()).isInstanceOf(OpenState.Open.class);
  }

  @Test
  void whatIsTakenAwayIsUnknownNotEmptyText() {
    for (var field : List.of("summary", "description", "cost", "how_to", "assured_date")) {
      save(field, "null");
    }
    assertThat(seen().summary().summary()).isEmpty();
    assertThat(seen().description()).isEmpty();
    assertThat(seen().summary().cost()).isEqualTo(Cost.UNKNOWN);
    assertThat(seen().howTo()).isEmpty();
    assertThat(seen().lastVerified()).isEmpty();
  }

  @Test
  void savingWhatNobodyTouchedNotesNothing() {
    var count = noted().size();
    desk.save(DEMO, opened());
    assertThat(noted()).hasSize(count);
  }

  /** Whoever is taken out of a service would stay in its history for ever. */
  @Test
  void ofAPersonToAskForTheNoteSaysOnlyThatItChanged() {
    save("contacts", "[{'name': 'Une Personne', 'email': 'personne@exemple.test'}]");
    save("contacts", "[]");

    assertThat(noted()).filteredOn("contacts"::equals).hasSize(2);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from directory_change
                    where was like '%ersonne@%' or became like '%ersonne@%'
                      or was like '%Une Personne%' or became like '%Une Personne%'
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void theNoteSaysWhatItWasAndWhatItIs() {
    save("website", "'https://exemple.test/note'");
    assertThat(
            jdbc.sql(
                    """
                    select kind, action, was, became from directory_change
                    where record_id = ? and became like '%/note%'
                    """)
                .param(ID.value())
                .query((row, _) ->
                    "%s %s %s %s"
                        .formatted(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list())
        .containsExactly("service changed {} {\"website\":\"https://exemple.test/note\"}");
  }

  @Test
  void theTimeOfTheLastChangeIsKept() {
    save("website", "'https://exemple.test/temps'");
    assertThat(
            jdbc.sql("select last_modified from service where id = ?")
                .param(ID.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single())
        .isEqualTo(MutableClock.START);
  }

  private EditedService opened() {
    return desk.open(DEMO, ID).orElseThrow();
  }

  private ServiceSheet seen() {
    return directory.service(DEMO, ID, Optional.empty(), MutableClock.START).orElseThrow();
  }

  private String sheet() {
    return seen().toString();
  }

  private List<String> phones() {
    return seen().phones().stream().map(phone -> phone.number().e164()).toList();
  }

  private List<String> noted() {
    return history.of(DEMO, ID.value()).stream()
        .flatMap(change -> change.fields().stream())
        .map(Change.Field::name)
        .toList();
  }

  private void save(String field, String value) {
    var opened = opened();
    var entry =
        Sample.changed(opened.entry(), "{'%s': %s}".formatted(field, value), ServiceEntry.class);
    desk.save(DEMO, new EditedService(ID, opened.version(), entry));
  }
}
