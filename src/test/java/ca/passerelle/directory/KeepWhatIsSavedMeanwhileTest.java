package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ObjectNode;

/** What an editor saves while an import is under way stays as it was saved. */
@PasserelleTest
@Timeout(60) // whoever waits for the import here waits for ever
class KeepWhatIsSavedMeanwhileTest {
  private static final CommunityId HERE = new CommunityId("mercier-est");

  @Autowired SourceSync sync;
  @Autowired OrganizationDesk organizations;
  @Autowired PlaceDesk places;
  @Autowired DirectoryDesk services;
  @Autowired DuplicateDesk duplicates;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;

  @BeforeEach
  void aSourceBroughtTwoOfEach() {
    brings(
        "Avant",
        2,
        KeepWhatIsSavedMeanwhileTest::nobodySaves,
        KeepWhatIsSavedMeanwhileTest::nobodySaves);
  }

  @AfterEach
  void nothingIsLeft() {
    for (var table :
        List.of("service", "organization", "location", "source_record", "source_conflict")) {
      jdbc.sql("delete from %s where slug like 'essai-%%'".formatted(table)).update();
    }
    jdbc.sql("delete from directory_change where record_key like 'essai-%'").update();
    events.publishEvent(new ConfigurationApplied(HERE));
  }

  @Test
  void anOrganizationKeepsWhatTheEditorWrote() {
    var outcome =
        brings(
            "Après",
            2,
            this::theEditorChangesTheOrganization,
            KeepWhatIsSavedMeanwhileTest::nobodySaves);

    assertThat(organization().website()).isEqualTo("https://essai.example/ecrit-ici");
    assertThat(organization().description()).asString().contains("Avant");
    assertThat(outcome.counts())
        .extractingByKey(SourceKind.ORGANIZATION)
        .satisfies(counts -> {
          assertThat(counts.changed()).as("the other one").isOne();
          assertThat(counts.kept()).isOne();
        });

    brings(
        "Après",
        2,
        KeepWhatIsSavedMeanwhileTest::nobodySaves,
        KeepWhatIsSavedMeanwhileTest::nobodySaves);
    assertThat(organization().description()).as("the next file").asString().contains("Après");
    assertThat(organization().website()).isEqualTo("https://essai.example/ecrit-ici");
  }

  @Test
  void aPlaceKeepsWhatTheEditorWrote() {
    brings("Après", 2, this::theEditorChangesThePlace, KeepWhatIsSavedMeanwhileTest::nobodySaves);

    assertThat(place().transportation()).asString().contains("Écrit ici");
    assertThat(place().description()).asString().contains("Avant");

    brings(
        "Après",
        2,
        KeepWhatIsSavedMeanwhileTest::nobodySaves,
        KeepWhatIsSavedMeanwhileTest::nobodySaves);
    assertThat(place().description()).as("the next file").asString().contains("Après");
    assertThat(place().transportation()).asString().contains("Écrit ici");
  }

  @Test
  void whatTheSourceForgetsStaysWhenAnEditorSavesItAtThatMoment() {
    brings(
        "Après",
        1,
        KeepWhatIsSavedMeanwhileTest::nobodySaves,
        this::theEditorChangesTheOrganization);

    assertThat(organization().website()).isEqualTo("https://essai.example/ecrit-ici");
  }

  @Test
  void whoeverSavesAServiceThatTheImportIsChangingIsTold() {
    var before =
        asEditor(() -> services.open(HERE, new ServiceId(Ids.service(HERE, "essai-s1"))))
            .orElseThrow();

    brings(
        "Après",
        1,
        KeepWhatIsSavedMeanwhileTest::nobodySaves,
        () -> assertThatThrownBy(() -> services.save(HERE, before)).isInstanceOf(RecordHeld.class));

    assertThat(asEditor(() -> services.open(HERE, before.id())).orElseThrow().entry().description())
        .asString()
        .contains("Après");
  }

  @Test
  void whoeverChangesAnOrganizationOrAPlaceThatTheImportIsChangingIsTold() {
    brings(
        "Après",
        1,
        KeepWhatIsSavedMeanwhileTest::nobodySaves,
        () -> {
          var provider = organizations.open(HERE, "essai-o1").orElseThrow();
          assertThatThrownBy(() -> organizations.save(HERE, provider, provider))
              .isInstanceOf(RecordHeld.class);
          var place = places.open(HERE, "essai-l1").orElseThrow();
          assertThatThrownBy(() -> places.save(HERE, place, place)).isInstanceOf(RecordHeld.class);
        });
  }

  @Test
  void whoeverMakesOneOfTwoWhileTheImportIsChangingThemIsTold() {
    brings(
        "Après",
        1,
        KeepWhatIsSavedMeanwhileTest::nobodySaves,
        () ->
            assertThatThrownBy(() ->
                    duplicates.merge(
                        HERE, SourceKind.ORGANIZATION, "essai-o2", "essai-o1", Set.of()))
                .isInstanceOf(RecordHeld.class));

    assertThat(asEditor(() -> organizations.open(HERE, "essai-o1"))).isPresent();
  }

  @Test
  void whatTheImportDoesNotChangeIsSavedMeanwhile() {
    brings(
        "Avant",
        2,
        this::theEditorChangesTheOrganization,
        KeepWhatIsSavedMeanwhileTest::nobodySaves);

    assertThat(organization().website()).isEqualTo("https://essai.example/ecrit-ici");
  }

  @Test
  void whatNobodySavesMeanwhileIsChangedAndTakenAway() {
    brings(
        "Après",
        1,
        KeepWhatIsSavedMeanwhileTest::nobodySaves,
        KeepWhatIsSavedMeanwhileTest::nobodySaves);

    assertThat(asEditor(() -> organizations.open(HERE, "essai-o2"))).isEmpty();
    assertThat(asEditor(() -> organizations.open(HERE, "essai-o1")).orElseThrow().description())
        .asString()
        .contains("Après");
  }

  private void theEditorChangesTheOrganization() {
    var before = organizations.open(HERE, "essai-o2").orElseThrow();
    ObjectNode after = Json.mapper().valueToTree(before);
    after.put("website", "https://essai.example/ecrit-ici");
    organizations.save(HERE, before, Json.mapper().treeToValue(after, OrganizationEntry.class));
  }

  private void theEditorChangesThePlace() {
    var before = places.open(HERE, "essai-l2").orElseThrow();
    ObjectNode after = Json.mapper().valueToTree(before);
    after.putObject("transportation").put("fr", "Écrit ici");
    places.save(HERE, before, Json.mapper().treeToValue(after, LocationEntry.class));
  }

  private OrganizationEntry organization() {
    return asEditor(() -> organizations.open(HERE, "essai-o2")).orElseThrow();
  }

  private LocationEntry place() {
    return asEditor(() -> places.open(HERE, "essai-l2")).orElseThrow();
  }

  /** Somewhere else, in a transaction of its own. */
  private static <T> T asEditor(Supplier<T> act) {
    return CompletableFuture.supplyAsync(
            () -> {
              SecurityContextHolder.setContext(Acting.as(Role.EDITOR, HERE));
              try {
                return act.get();
              } finally {
                SecurityContextHolder.clearContext();
              }
            })
        .join();
  }

  /**
   * @param beforeTheSecond is done when the first record of each kind is in
   * @param beforeRemoving is done before what is gone is taken away
   */
  private SourceSync.Outcome brings(
      String description, int count, Runnable beforeTheSecond, Runnable beforeRemoving) {
    return sync.bringIn(
        new SourceSync.Plan(HERE, "essai", SourceSync.Removals.ALL, false),
        new Says(description, count, () -> act(beforeTheSecond), () -> act(beforeRemoving)));
  }

  private static void act(Runnable act) {
    var done =
        asEditor(() -> {
          act.run();
          return true;
        });
    assertThat(done).isTrue();
  }

  private static void nobodySaves() {}

  private static final class Says implements SourceSync.Source {
    private final String description;
    private final int count;
    private final Runnable beforeTheSecond;
    private Runnable beforeRemoving;

    Says(String description, int count, Runnable beforeTheSecond, Runnable beforeRemoving) {
      this.description = description;
      this.count = count;
      this.beforeTheSecond = beforeTheSecond;
      this.beforeRemoving = beforeRemoving;
    }

    @Override
    public Iterable<SourceItem<OrganizationEntry>> organizations() {
      return records("o", "", OrganizationEntry.class);
    }

    @Override
    public Iterable<SourceItem<LocationEntry>> locations() {
      return records("l", "\"location_type\":\"physical\",", LocationEntry.class);
    }

    @Override
    public Iterable<SourceItem<ServiceEntry>> services() {
      return records("s", "\"organization\":\"essai-o1\",", ServiceEntry.class);
    }

    @Override
    public void pause() {
      var act = beforeRemoving;
      beforeRemoving = () -> {};
      act.run();
    }

    private <T extends Record> Iterable<SourceItem<T>> records(
        String kind, String more, Class<T> type) {
      return () -> {
        Iterator<SourceItem<T>> all =
            IntStream.rangeClosed(1, count)
                .mapToObj(i -> {
                  if (i == 2) {
                    beforeTheSecond.run();
                  }
                  var json =
                      "{\"id\":\"essai-%s%d\",%s\"name\":{\"fr\":\"Essai %d\"},\"description\":{\"fr\":\"%s\"}}"
                          .formatted(kind, i, more, i, description);
                  return new SourceItem<>("%s%d".formatted(kind, i), Json.read(json, type));
                })
                .iterator();
        return all;
      };
    }
  }
}
