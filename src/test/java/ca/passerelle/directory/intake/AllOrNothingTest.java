package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SourceItem;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.testsupport.PasserelleTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A file that cannot be brought in leaves the directory as it was, and says why in a sentence. */
@PasserelleTest
class AllOrNothingTest {
  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired SourceSync sync;
  @Autowired JdbcClient jdbc;
  private Importing importing;

  @BeforeEach
  void aFolderForFiles() {
    importing = new Importing(command, folder);
  }

  @AfterEach
  void nothingIsListed() {
    jdbc.sql("delete from directory_import where begun_by = ''").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bonjour",
        "[{'id': 's1', 'name': 'Coupé', 'status': 'act",
        "[{'id': 's1', 'name': 'Bon', 'status': 'active'}, {'id': }]",
        "[]",
        "{'version': '3.0', 'profile': 'https://exemple.test'}",
        "[1, 2, 3]"
      })
  void whatCannotBeReadIsRefusedInASentence(String content) {
    assertThat(importing.of(content)).isOne();
    assertThat(importing.printed()).last().asString().contains("rien n'est importé");
    assertThat(imported()).isZero();
  }

  @Test
  void aFileThatDoesNotExistIsRefusedInASentence() {
    assertThat(importing.of(folder.resolve("absent.json"))).isOne();
    assertThat(importing.printed()).last().asString().contains("absent.json n'existe pas");
  }

  @Test
  void anUnknownCommunityIsToldWhichThereAre() {
    assertThat(command.run(List.of("x.json", "--community", "ailleurs"), importing.printed()::add))
        .isEqualTo(2);
    assertThat(importing.printed())
        .last()
        .asString()
        .contains("no community 'ailleurs'", Importing.COMMUNITY);
  }

  @Test
  void aRehearsalCountsAndKeepsNothing() {
    assertThat(importing.of(services(3), "--dry-run")).isZero();
    assertThat(importing.services()).containsExactly(3, 0, 0, 0);
    assertThat(importing.summary().path("dry_run").asBoolean()).isTrue();
    assertThat(imported()).isZero();
  }

  @Test
  void whatFailsHalfwayLeavesNothing() {
    var provider =
        Json.read("{\"id\":\"essai-1\",\"name\":{\"fr\":\"Essai\"}}", OrganizationEntry.class);
    var plan =
        new SourceSync.Plan(
            new CommunityId(Importing.COMMUNITY), "essai", SourceSync.Removals.FEW, false);
    assertThatThrownBy(() -> sync.bringIn(plan, new BreaksAtTheServices(provider)))
        .hasMessage("The disk is gone");
    assertThat(imported()).isZero();
    assertThat(
            jdbc.sql("select count(*) from organization where slug = 'essai-1'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  @Transactional
  void aFileThatWouldTakeMostOfASourceAwayIsAskedAbout() {
    importing.of(services(30));
    assertThat(importing.of(services(2))).isOne();
    assertThat(importing.printed()).last().asString().contains("28 of the 30 services");
  }

  @Test
  @Transactional
  void unlessItIsSaidToBeMeant() {
    importing.of(services(30));
    assertThat(importing.of(services(2), "--remove-many")).isZero();
    assertThat(importing.services()).containsExactly(0, 0, 28, 2);
  }

  @Test
  @Transactional
  void anotherSourceTakesNothingOfTheFirstAway() {
    importing.of(services(30));
    assertThat(importing.of(services(2), "--source", "autre")).isZero();
    assertThat(importing.services()).containsExactly(2, 0, 0, 0);
  }

  private static String services(int count) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            "{'id': 's%d', 'name': 'Service %d', 'status': 'active', 'organization': {'id': 'o', 'name': 'Un organisme'}}"
                .formatted(i, i))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private int imported() {
    return jdbc.sql("select count(*) from source_record where community_id = ?")
        .param(Importing.COMMUNITY)
        .query(Integer.class)
        .single();
  }

  private record BreaksAtTheServices(OrganizationEntry provider) implements SourceSync.Source {
    @Override
    public Iterable<SourceItem<OrganizationEntry>> organizations() {
      return List.of(new SourceItem<>("1", provider));
    }

    @Override
    public Iterable<SourceItem<LocationEntry>> locations() {
      return List.of();
    }

    @Override
    public Iterable<SourceItem<ServiceEntry>> services() {
      throw new IllegalStateException("The disk is gone");
    }
  }
}
