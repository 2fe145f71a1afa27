package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.Change;
import ca.passerelle.directory.Change.Action;
import ca.passerelle.directory.ChangedBy;
import ca.passerelle.directory.DirectoryHistory;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

/** What a source changes or takes away can be looked back at, and brought back. */
@PasserelleTest
@Transactional
@WithActor(role = Role.EDITOR, community = Importing.COMMUNITY)
class ImportsLeaveATrailTest {
  private static final CommunityId HERE = new CommunityId(Importing.COMMUNITY);
  private static final String SOUP =
      """
      {'id': 's1', 'name': 'Soupe du lundi', 'status': 'active', 'description': 'Un repas',
       'organization': {'id': 'o1', 'name': 'La Marmite inventée'}}
      """;
  private static final String COATS = SOUP.replace("s1", "s2").replace("Soupe du lundi", "Bottes");

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired DirectoryHistory history;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;
  private Importing importing;

  @BeforeEach
  void nothingHasHappenedBefore() {
    jdbc.sql("delete from directory_change").update();
    importing = new Importing(command, folder);
    importing.of("[%s,%s]".formatted(SOUP, COATS));
  }

  @AfterTransaction
  void whatWasRolledBackIsNoLongerShown() {
    events.publishEvent(new ConfigurationApplied(HERE));
  }

  @Test
  void whatIsAddedIsNoHistoryButItsSourceIsKnown() {
    assertThat(changes()).isEmpty();
    assertThat(history.provenance(HERE, RecordKind.SERVICE, service("Soupe du lundi"))).isPresent();
  }

  @Test
  void aChangeIsOneRowSayingWhatBecameDifferentAndWhichSourceSaidIt() {
    importing.of("[%s,%s]".formatted(SOUP.replace("Un repas", "Deux repas"), COATS));

    assertThat(changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.action()).isEqualTo(Action.CHANGED);
          assertThat(change.by()).isInstanceOf(ChangedBy.Source.class);
          assertThat(change.fields()).extracting(Change.Field::name).containsExactly("description");
        });
  }

  @Test
  void whatTheSourceTookAwayComesBackAndStaysAtTheNextImport() {
    importing.of("[%s]".formatted(SOUP));
    var taken = changes().getFirst();
    assertThat(taken.action()).isEqualTo(Action.REMOVED);
    assertThat(taken.name()).isEqualTo("Bottes");

    history.undo(HERE, taken.number());
    assertThat(service("Bottes")).isEqualTo(taken.record());

    importing.of("[%s]".formatted(SOUP));
    assertThat(service("Bottes")).isEqualTo(taken.record());
  }

  @Test
  void whatCameBackAndTheSourceNamesAgainIsTheSameAndNoSecondOne() {
    importing.of("[%s]".formatted(SOUP));
    history.undo(HERE, changes().getFirst().number());

    assertThat(importing.of("[%s,%s]".formatted(SOUP, COATS.replace("Un repas", "Des bottes"))))
        .isZero();

    assertThat(service("Bottes")).isNotNull();
    assertThat(importing.printed()).anyMatch(line -> line.contains("description"));
  }

  private List<Change> changes() {
    return history.latest(HERE, Long.MAX_VALUE, 100);
  }

  private UUID service(String name) {
    return jdbc.sql("select id from service where community_id = ? and name = ?")
        .params(HERE.value(), name)
        .query(UUID.class)
        .single();
  }
}
