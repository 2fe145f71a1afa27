package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.ConflictDecision;
import ca.passerelle.directory.ConflictDecision.Side;
import ca.passerelle.directory.ConflictDesk;
import ca.passerelle.directory.ConflictedRecord;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.RecordStillUsed;
import ca.passerelle.directory.ServiceEntryRefused;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people here and a source both changed is decided once, and comes back only when it is new.
 */
@PasserelleTest
@Transactional
@WithActor(role = Role.EDITOR, community = Importing.COMMUNITY)
class DecideConflictsTest {
  private static final CommunityId HERE = new CommunityId(Importing.COMMUNITY);

  private static final String COATS =
      "{'id': 's2', 'name': 'Manteaux inventés', 'status': 'active', 'organization': {'id': 'o1', 'name': 'La Marmite inventée'}}";

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired ConflictDesk desk;
  @Autowired DirectoryDesk directory;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;
  private Importing importing;

  @BeforeEach
  void twoServicesAreImportedAndOneIsCorrectedHere() {
    importing = new Importing(command, folder);
    bring("Un repas chaud", "1, rue Inventée");
    edit(
        "Soupe inventée",
        entry -> {
          entry.putObject("description").put("fr", "Corrigé ici");
          return entry;
        });
  }

  @AfterTransaction
  void whatWasRolledBackIsNoLongerShown() {
    events.publishEvent(new ConfigurationApplied(HERE));
  }

  @Test
  void whatBothChangedIsShownHereInTheSourceAndBefore() {
    bring("Un repas", "2, rue Inventée");

    var conflict = only();
    assertThat(conflict.name().in(Language.FRENCH)).isEqualTo("Soupe inventée");
    assertThat(conflict.record().source()).isEqualTo("hsds");
    assertThat(conflict.gone()).isFalse();
    var field = conflict.fields().getFirst();
    assertThat(conflict.fields()).hasSize(1);
    assertThat(field.name()).isEqualTo("description");
    assertThat(french(field.here())).isEqualTo("Corrigé ici");
    assertThat(french(field.inSource())).isEqualTo("Un repas");
    assertThat(french(field.before())).isEqualTo("Un repas chaud");
    assertThat(howTo()).as("only the source changed it").isEqualTo("2, rue Inventée");
  }

  @Test
  void theSameFileAgainTellsTheSameConflictOnce() {
    bring("Un repas", "x");
    bring("Un repas", "x");

    assertThat(desk.open(HERE)).hasSize(1);
  }

  @Test
  void keptOursStaysAndIsNotAskedAgainUntilTheSourceSaysSomethingNew() {
    bring("Un repas", "x");
    decide(Side.OURS, "description");

    assertThat(description()).isEqualTo("Corrigé ici");
    assertThat(desk.open(HERE)).isEmpty();
    bring("Un repas", "x");
    assertThat(desk.open(HERE)).as("the same file").isEmpty();
    assertThat(description()).isEqualTo("Corrigé ici");
    bring("Un souper", "x");
    assertThat(french(only().fields().getFirst().inSource())).isEqualTo("Un souper");
    assertThat(description()).isEqualTo("Corrigé ici");
  }

  @Test
  void takenTheirsIsTheirsFromThenOn() {
    bring("Un repas", "x");
    decide(Side.THEIRS, "description");

    assertThat(description()).isEqualTo("Un repas");
    bring("Un repas", "x");
    assertThat(desk.open(HERE)).isEmpty();
    bring("Un souper", "x");
    assertThat(desk.open(HERE)).as("nobody changed it here since").isEmpty();
    assertThat(description()).isEqualTo("Un souper");
  }

  @Test
  void eachFieldIsDecidedByItself() {
    edit(
        "Soupe inventée",
        entry -> {
          entry.putObject("how_to").put("fr", "Sonnez ici");
          return entry;
        });
    bring("Un repas", "Frappez");
    assertThat(only().fields()).hasSize(2);

    decide(Side.THEIRS, "how_to");

    assertThat(howTo()).isEqualTo("Frappez");
    assertThat(only().fields())
        .extracting(ConflictedRecord.Field::name)
        .containsExactly("description");
    decide(Side.OURS);
    assertThat(description()).isEqualTo("Corrigé ici");
    bring("Un repas", "Frappez");
    assertThat(desk.open(HERE)).isEmpty();
  }

  @Test
  void whoeverTypesTheSameAsTheSourceHasDecided() {
    bring("Un repas", "x");
    edit(
        "Soupe inventée",
        entry -> {
          entry.putObject("description").put("fr", "Un repas");
          return entry;
        });

    assertThat(desk.open(HERE)).isEmpty();
  }

  @Test
  void whatIsGoneFromTheSourceAndKeptIsNotAskedAgain() {
    importing.of("[%s]".formatted(COATS));
    assertThat(only().gone()).isTrue();

    decide(Side.OURS);

    assertThat(desk.open(HERE)).isEmpty();
    importing.of("[%s]".formatted(COATS));
    assertThat(desk.open(HERE)).isEmpty();
    assertThat(description()).isEqualTo("Corrigé ici");
    bring("Un repas chaud", "x");
    assertThat(desk.open(HERE)).as("it is back, and says what it said").isEmpty();
    assertThat(description()).isEqualTo("Corrigé ici");
    assertThat(importing.services()).as("no duplicate").containsExactly(0, 1, 0, 1);
  }

  @Test
  void whatIsGoneFromTheSourceMayGoHereToo() {
    importing.of("[%s]".formatted(COATS));

    decide(Side.THEIRS);

    assertThat(service("Soupe inventée")).isEmpty();
    assertThat(desk.open(HERE)).isEmpty();
  }

  @Test
  void whatOthersStillNeedDoesNotGo() {
    jdbc.sql(
            "update organization set description = 'Corrigé ici' where name = 'La Louche inventée'")
        .update();
    jdbc.sql("update service set summary = 'Corrigé ici' where name = 'Soupe inventée'").update();
    importing.of("[%s]".formatted(COATS));
    var organization =
        desk.open(HERE).stream()
            .filter(it -> it.name().in(Language.FRENCH).equals("La Louche inventée"))
            .findFirst()
            .orElseThrow();

    assertThatThrownBy(() ->
            desk.decide(
                HERE, List.of(new ConflictDecision(organization.record(), Set.of(), Side.THEIRS))))
        .isInstanceOf(RecordStillUsed.class);
  }

  @Test
  void whatWouldContradictTheRestIsRefused() {
    edit("Soupe inventée", entry -> entry.put("minimum_age", 30));
    importing.of(file("Un repas chaud", "x").replace("'status'", "'maximum_age': 20, 'status'"));
    assertThat(only().fields())
        .extracting(ConflictedRecord.Field::name)
        .containsExactly("maximum_age");

    assertThatThrownBy(() -> decide(Side.THEIRS)).isInstanceOf(ServiceEntryRefused.class);
  }

  private ConflictedRecord only() {
    assertThat(desk.open(HERE)).hasSize(1);
    return desk.open(HERE).getFirst();
  }

  private void decide(Side side, String... fields) {
    desk.decide(HERE, List.of(new ConflictDecision(only().record(), Set.of(fields), side)));
  }

  private void bring(String description, String howTo) {
    assertThat(importing.of(file(description, howTo))).isZero();
  }

  private static String file(String description, String howTo) {
    return """
    [{'id': 's1', 'name': 'Soupe inventée', 'status': 'active', 'description': '%s',
      'application_process': '%s', 'organization': {'id': 'o9', 'name': 'La Louche inventée'}},
     %s]
    """
        .formatted(description, howTo, COATS);
  }

  private void edit(String name, UnaryOperator<ObjectNode> change) {
    var service = service(name).orElseThrow();
    var entry = change.apply(Json.mapper().valueToTree(service.entry()));
    directory.save(
        HERE,
        new EditedService(
            service.id(),
            service.version(),
            Json.mapper().treeToValue(entry, service.entry().getClass())));
  }

  private Optional<EditedService> service(String name) {
    return directory.services(HERE, ServiceSearch.ALL, Page.Part.ALL).items().stream()
        .filter(line -> line.name().in(Language.FRENCH).equals(name))
        .findFirst()
        .flatMap(line -> directory.open(HERE, line.id()));
  }

  private String description() {
    return Objects.requireNonNull(service("Soupe inventée").orElseThrow().entry().description())
        .in(Language.FRENCH);
  }

  private String howTo() {
    return Objects.requireNonNull(service("Soupe inventée").orElseThrow().entry().howTo())
        .in(Language.FRENCH);
  }

  private static String french(Optional<JsonNode> value) {
    return value.orElseThrow().path("fr").asString();
  }
}
