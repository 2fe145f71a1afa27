package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigSection;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.AlikePair;
import ca.passerelle.directory.Change;
import ca.passerelle.directory.ChangeNotUndone;
import ca.passerelle.directory.DirectoryChanged;
import ca.passerelle.directory.DirectoryHistory;
import ca.passerelle.directory.DuplicateDesk;
import ca.passerelle.directory.RecordGone;
import ca.passerelle.directory.SourceKind;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

/** What two sources brought is made one, and stays one when their next files come. */
@PasserelleTest
@Transactional
@RecordApplicationEvents
@WithActor(role = Role.EDITOR, community = Importing.COMMUNITY)
class MergeDuplicatesTest {
  private static final CommunityId HERE = new CommunityId(Importing.COMMUNITY);

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired DuplicateDesk desk;
  @Autowired DirectoryHistory history;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents told;
  @Autowired ApplicationEventPublisher events;
  @Autowired List<ConfigSection<?>> sections;
  private Importing importing;

  @BeforeEach
  void twoSourcesKnowTheSameOrganization() {
    importing = new Importing(command, folder);
    bring("une", "La Marmite inventée", "Selon la première", "Soupe inventée");
    bring("autre", "Marmite Inventee (La)", "Selon la seconde", "Repas inventé");
  }

  @AfterTransaction
  void whatWasRolledBackIsNoLongerShown() {
    events.publishEvent(new ConfigurationApplied(HERE));
  }

  @Test
  void theOrganizationAndItsPlaceAreProposedAndNothingIsMergedByItself() {
    assertThat(desk.likely(HERE))
        .extracting(AlikePair::kind)
        .containsExactlyInAnyOrder(SourceKind.ORGANIZATION, SourceKind.LOCATION);
    assertThat(count("organization", "like '%armite%'")).isEqualTo(2);
  }

  @Test
  void servicesFollowTheOrganizationThatStaysWithTheFieldThatWasChosen() {
    var pair = proposed(SourceKind.ORGANIZATION);
    var stays = side(pair, "une");

    desk.merge(HERE, pair.kind(), stays, side(pair, "autre"), Set.of("description"));

    assertThat(names("organization", "like '%armite%'")).containsExactly("La Marmite inventée");
    assertThat(descriptions()).containsExactly("Selon la seconde");
    assertThat(servicesOf(stays)).containsExactlyInAnyOrder("Soupe inventée", "Repas inventé");
    assertThat(desk.likely(HERE)).noneMatch(it -> it.kind() == SourceKind.ORGANIZATION);
  }

  @Test
  void theNextFilesOfBothSourcesKnowTheOneThatStays() {
    var pair = proposed(SourceKind.ORGANIZATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of("description"));

    bring("une", "La Marmite inventée", "Selon la première", "Soupe inventée");
    assertThat(importing.summary().path("total").path("unchanged").asInt()).isEqualTo(3);
    bring("autre", "Marmite Inventee (La)", "Selon la seconde", "Repas inventé");
    assertThat(importing.summary().path("total").path("unchanged").asInt()).isEqualTo(3);
    assertThat(importing.summary().path("conflicts").asInt()).isZero();

    bring("autre", "Marmite Inventee (La)", "Selon la seconde, en mieux", "Repas inventé");
    assertThat(descriptions())
        .as("its word was taken")
        .containsExactly("Selon la seconde, en mieux");
    assertThat(names("organization", "like '%armite%'")).containsExactly("La Marmite inventée");
  }

  @Test
  void whatOneSourceNoLongerNamesStaysForTheOther() {
    var pair = proposed(SourceKind.ORGANIZATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of());

    importing.of(
        """
        [{'id': 'x', 'name': 'Autre chose', 'status': 'active',
          'organization': {'id': 'ox', 'name': 'Tout autre'}}]
        """,
        "--source",
        "autre",
        "--remove-many");

    assertThat(names("organization", "like '%armite%'")).containsExactly("La Marmite inventée");
    assertThat(importing.summary().path("conflicts").asInt()).isZero();
  }

  @Test
  void servicesFollowThePlaceThatStays() {
    var pair = proposed(SourceKind.LOCATION);

    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of());

    assertThat(servicesAt(side(pair, "une")))
        .containsExactlyInAnyOrder("Soupe inventée", "Repas inventé");
    bring("autre", "Marmite Inventee (La)", "Selon la seconde", "Repas inventé");
    assertThat(importing.summary().path("total").path("unchanged").asInt()).isEqualTo(3);
    assertThat(count("location", "= 'Sous-sol inventé'")).isOne();
  }

  @Test
  void whatSomebodyToldApartIsNotProposedAgain() {
    var pair = proposed(SourceKind.ORGANIZATION);

    desk.tellApart(HERE, pair.kind(), pair.other().slug(), pair.one().slug());

    assertThat(desk.likely(HERE)).extracting(AlikePair::kind).containsOnly(SourceKind.LOCATION);
    bring("autre", "Marmite Inventee (La)", "Selon la seconde", "Repas inventé");
    assertThat(desk.likely(HERE)).extracting(AlikePair::kind).containsOnly(SourceKind.LOCATION);
  }

  @Test
  void onlyTheFieldsThatDifferAreCompared() {
    var pair = proposed(SourceKind.ORGANIZATION);

    var compared =
        desk.compare(HERE, pair.kind(), side(pair, "une"), side(pair, "autre")).orElseThrow();

    assertThat(compared.fields())
        .extracting(field -> field.name())
        .containsExactly("description", "name");
  }

  @Test
  void undoneTheyAreTwoAgainWithTheirWordsServicesAndSources() {
    var pair = proposed(SourceKind.ORGANIZATION);
    var stays = side(pair, "une");
    var goes = side(pair, "autre");
    desk.merge(HERE, pair.kind(), stays, goes, Set.of("description"));

    history.undo(HERE, merged().number());

    assertThat(names("organization", "like '%armite%'"))
        .containsExactlyInAnyOrder("La Marmite inventée", "Marmite Inventee (La)");
    assertThat(descriptions()).containsExactlyInAnyOrder("Selon la première", "Selon la seconde");
    assertThat(servicesOf(stays)).containsExactly("Soupe inventée");
    assertThat(servicesOf(goes)).containsExactly("Repas inventé");
    bring("une", "La Marmite inventée", "Selon la première", "Soupe inventée");
    assertThat(importing.summary().path("total").path("unchanged").asInt()).isEqualTo(3);
    bring("autre", "Marmite Inventee (La)", "Selon la seconde, en mieux", "Repas inventé");
    assertThat(descriptions())
        .containsExactlyInAnyOrder("Selon la première", "Selon la seconde, en mieux");
    assertThat(importing.summary().path("conflicts").asInt()).isZero();
    assertThat(desk.likely(HERE)).as("as before").anyMatch(it -> it.kind() == pair.kind());
  }

  /** What moved back is more than the record that came back. */
  @Test
  void onceItIsUndoneCitizensReadEverythingAnew() {
    var pair = proposed(SourceKind.ORGANIZATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of());
    told.clear();

    history.undo(HERE, merged().number());

    assertThat(told.stream(DirectoryChanged.class)).anyMatch(DirectoryChanged::anything);
  }

  @Test
  void undoneThePlacesAreTwoAgainWithTheirServices() {
    var pair = proposed(SourceKind.LOCATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of());

    history.undo(HERE, merged().number());

    assertThat(servicesAt(side(pair, "une"))).containsExactly("Soupe inventée");
    assertThat(servicesAt(side(pair, "autre"))).containsExactly("Repas inventé");
    bring("autre", "Marmite Inventee (La)", "Selon la seconde", "Repas inventé");
    assertThat(importing.summary().path("total").path("unchanged").asInt()).isEqualTo(3);
  }

  @Test
  void whatTheSourcesSaidSinceTheMergeIsHeardAfterItIsUndone() {
    var pair = proposed(SourceKind.ORGANIZATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of());
    bring("autre", "Marmite Inventee (La)", "Selon la seconde, en mieux", "Repas inventé");

    history.undo(HERE, merged().number());
    bring("autre", "Marmite Inventee (La)", "Selon la seconde, en mieux", "Repas inventé");

    assertThat(
            jdbc.sql("select description from organization where slug = ?")
                .param(side(pair, "autre"))
                .query(String.class)
                .single())
        .isEqualTo("Selon la seconde, en mieux");
    assertThat(importing.summary().path("conflicts").asInt()).isZero();
  }

  @Test
  void aServiceThatWasGivenToAnotherOrganizationSinceIsNotTornAway() {
    var pair = proposed(SourceKind.ORGANIZATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of());
    var number = merged().number();
    written("marmite-ailleurs", "Tout autre chose");
    jdbc.sql(
            """
            update service set organization_id =
              (select id from organization where slug = 'marmite-ailleurs' and community_id = ?)
            where name = 'Repas inventé'
            """)
        .param(HERE.value())
        .update();

    assertThatThrownBy(() -> history.undo(HERE, number))
        .isInstanceOf(ChangeNotUndone.class)
        .extracting(refused -> ((ChangeNotUndone) refused).reason())
        .isEqualTo(ChangeNotUndone.Reason.NEWER);
  }

  @Test
  void whatStayedAndWasMergedOnIsMadeTwoFirst() {
    var pair = proposed(SourceKind.ORGANIZATION);
    var stays = side(pair, "une");
    desk.merge(HERE, pair.kind(), stays, side(pair, "autre"), Set.of());
    var first = merged().number();
    written("marmite-tierce", "Marmite tierce");
    desk.merge(HERE, pair.kind(), "marmite-tierce", stays, Set.of());
    var second = merged().number();

    assertThatThrownBy(() -> history.undo(HERE, first))
        .isInstanceOf(ChangeNotUndone.class)
        .extracting(refused -> ((ChangeNotUndone) refused).reason())
        .isEqualTo(ChangeNotUndone.Reason.GONE);

    history.undo(HERE, second);
    history.undo(HERE, first);
    assertThat(servicesOf(side(pair, "autre"))).containsExactly("Repas inventé");
    bring("autre", "Marmite Inventee (La)", "Selon la seconde", "Repas inventé");
    assertThat(importing.summary().path("total").path("unchanged").asInt()).isEqualTo(3);
  }

  @Test
  void aMergeIsUndoneOnce() {
    var pair = proposed(SourceKind.ORGANIZATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of());
    var number = merged().number();
    history.undo(HERE, number);

    assertThatThrownBy(() -> history.undo(HERE, number))
        .isInstanceOf(ChangeNotUndone.class)
        .extracting(refused -> ((ChangeNotUndone) refused).reason())
        .isEqualTo(ChangeNotUndone.Reason.TAKEN);
  }

  @Test
  void whatBecameConfidentialIsNotBroughtBackOutOfAMerge() {
    var pair = proposed(SourceKind.ORGANIZATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of("description"));
    var number = merged().number();
    importing.of(
        "[{'id': 'o1', 'name': 'Marmite', 'confidential': true, 'services': []}]",
        "--source",
        "autre");
    assertThat(names("organization", "like '%armite%'")).as("gone at once").isEmpty();

    assertThatThrownBy(() -> history.undo(HERE, number))
        .isInstanceOf(ChangeNotUndone.class)
        .extracting(refused -> ((ChangeNotUndone) refused).reason())
        .isEqualTo(ChangeNotUndone.Reason.NOT_TOLD);
    assertThat(
            jdbc.sql("select concat(was, became) from directory_change where was is not null")
                .query(String.class)
                .list())
        .noneMatch(told -> told.contains("Selon la seconde"));
  }

  @Test
  void whatAColleagueMergedMeanwhileIsGone() {
    var pair = proposed(SourceKind.ORGANIZATION);
    desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of());

    assertThatThrownBy(
            () -> desk.merge(HERE, pair.kind(), side(pair, "une"), side(pair, "autre"), Set.of()))
        .isInstanceOf(RecordGone.class);
  }

  @Test
  void theFilesOfTheDeploymentKnowTheirOwnAlsoWhenASourceKnowsItToo() {
    written("marmite", "La Marmite inventée");
    var pair =
        desk.likely(HERE).stream()
            .filter(it -> it.one().slug().equals("marmite") || it.other().slug().equals("marmite"))
            .findFirst()
            .orElseThrow();
    var brought = pair.one().slug().equals("marmite") ? pair.other() : pair.one();

    desk.merge(HERE, pair.kind(), "marmite", brought.slug(), Set.of());

    assertThat(sections.stream().flatMap(section -> section.current(HERE).keySet().stream()))
        .as("what config diff and config apply look at")
        .contains("marmite");
    importing.of(
        "[{'id': 'x', 'name': 'X', 'status': 'active', 'organization': {'id': 'ox', 'name': 'Y'}}]",
        "--source",
        brought.sources().iterator().next(),
        "--remove-many");
    assertThat(count("organization", "= 'La Marmite inventée'")).isPositive();
  }

  /** An organization that was written here. */
  private void written(String slug, String name) {
    jdbc.sql(
            "insert into organization (community_id, id, slug, name, version) values (?, ?, ?, ?, 0)")
        .params(
            HERE.value(),
            UUID.nameUUIDFromBytes(
                ("organization/" + HERE + "/" + slug).getBytes(StandardCharsets.UTF_8)),
            slug,
            name)
        .update();
  }

  private Change merged() {
    return history.latest(HERE, Long.MAX_VALUE, 10).stream()
        .filter(change -> change.action() == Change.Action.MERGED)
        .findFirst()
        .orElseThrow();
  }

  private void bring(String source, String name, String description, String service) {
    assertThat(
            importing.of(
                """
                [{'id': 's1', 'name': '%s', 'status': 'active',
                  'organization': {'id': 'o1', 'name': '%s', 'description': '%s',
                    'phones': [{'number': '514-555-0142'}]},
                  'service_at_locations': [{'location': {'id': 'l1', 'name': 'Sous-sol inventé',
                    'location_type': 'physical', 'latitude': 45.6, 'longitude': -73.5,
                    'addresses': [{'address_1': '1, rue Inventée', 'city': 'Montréal',
                      'state_province': 'QC', 'postal_code': 'H1L 1A1', 'country': 'CA',
                      'address_type': 'physical'}]}}]}]
                """
                    .formatted(service, name, description),
                "--source",
                source))
        .isZero();
  }

  private AlikePair proposed(SourceKind kind) {
    return desk.likely(HERE).stream().filter(pair -> pair.kind() == kind).findFirst().orElseThrow();
  }

  private static String side(AlikePair pair, String source) {
    return pair.one().sources().contains(source) ? pair.one().slug() : pair.other().slug();
  }

  private List<String> names(String table, String condition) {
    return jdbc.sql(
            "select name from %s where community_id = ? and name %s".formatted(table, condition))
        .param(HERE.value())
        .query(String.class)
        .list();
  }

  private int count(String table, String condition) {
    return names(table, condition).size();
  }

  private List<String> descriptions() {
    return jdbc.sql(
            "select description from organization where community_id = ? and name like '%armite%'")
        .param(HERE.value())
        .query(String.class)
        .list();
  }

  private List<String> servicesOf(String organization) {
    return jdbc.sql(
            """
            select s.name from service s
            join organization o on o.id = s.organization_id and o.community_id = s.community_id
            where o.slug = ?
            """)
        .param(organization)
        .query(String.class)
        .list();
  }

  private List<String> servicesAt(String place) {
    return jdbc.sql(
            """
            select s.name from service s
            join service_at_location a on a.service_id = s.id and a.community_id = s.community_id
            join location l on l.id = a.location_id and l.community_id = s.community_id
            where l.slug = ?
            """)
        .param(place)
        .query(String.class)
        .list();
  }
}
