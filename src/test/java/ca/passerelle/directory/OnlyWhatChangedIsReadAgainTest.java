package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.node.ObjectNode;

/** Citizens see an edit at once, and what nobody edited is not read a second time. */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class OnlyWhatChangedIsReadAgainTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired DirectoryDesk desk;
  @Autowired OrganizationDesk organizations;
  @Autowired PlaceDesk places;
  @Autowired Atlases atlases;
  @Autowired AtlasMaker maker;
  @Autowired ApplicationEventPublisher events;
  private Runnable putBack = () -> {};

  @AfterEach
  void asItWas() {
    putBack.run();
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @Test
  void ofAServiceOnlyThatServiceIs() {
    var before = atlases.of(DEMO);
    var service = somewhere(before);

    save(service.id(), Map.of("website", "https://exemple.test/"));

    var after = atlases.of(DEMO);
    assertThat(shown(after, service.id()).entry().website()).isEqualTo("https://exemple.test/");
    assertThat(untouched(before, after)).hasSize(before.services().size() - 1);
  }

  @Test
  void oneThatIsHiddenLeavesAndOneThatComesBackIsThereAgain() {
    var before = atlases.of(DEMO);
    var service = somewhere(before);

    save(service.id(), Map.of("status", "inactive"));
    assertThat(atlases.of(DEMO).services()).doesNotContainKey(service.id());
    save(service.id(), Map.of("status", "active"));

    assertThat(atlases.of(DEMO).services()).containsKey(service.id());
  }

  @Test
  void ofAnOrganizationAllItsServicesAre() {
    var before = atlases.of(DEMO);
    var provider = somewhere(before).provider();
    var renamed = renamed(provider, OrganizationEntry.class);
    putBack = () -> organizations.save(DEMO, renamed, provider);

    organizations.save(DEMO, provider, renamed);

    var after = atlases.of(DEMO);
    assertThat(after.services().values())
        .filteredOn(service -> service.provider().id().equals(provider.id()))
        .isNotEmpty()
        .allMatch(service -> service.provider().name().equals(Translated.french("Autrement")));
    assertThat(untouched(before, after)).isNotEmpty();
  }

  @Test
  void ofAPlaceAllThatIsGivenThereIs() {
    var before = atlases.of(DEMO);
    var key = somewhere(before).sites().getFirst().place().id();
    var place = places.open(DEMO, key).orElseThrow();
    var renamed = renamed(place, LocationEntry.class);
    putBack = () -> places.save(DEMO, renamed, place);

    places.save(DEMO, place, renamed);

    var after = atlases.of(DEMO);
    assertThat(Objects.requireNonNull(after.places().get(key)).name())
        .isEqualTo(Translated.french("Autrement"));
    assertThat(shown(after, somewhere(before).id()).sites())
        .anyMatch(site -> site.place().name().equals(Translated.french("Autrement")));
    assertThat(untouched(before, after)).isNotEmpty();
  }

  @Test
  void whatIsReadAgainIsWhatIsReadFromTheStart() {
    var service = somewhere(atlases.of(DEMO));
    save(service.id(), Map.of("name", Map.of("fr", "Autrement"), "documents", new Object[0]));

    var whole = maker.make(atlases.of(DEMO).community());

    assertThat(shown(atlases.of(DEMO), service.id()).entry())
        .isEqualTo(shown(whole, service.id()).entry());
    // Every list is sorted where it is shown: in which order they stand here is of no account.
    assertThat(atlases.of(DEMO).services().keySet())
        .containsExactlyInAnyOrderElementsOf(whole.services().keySet());
    assertThat(atlases.of(DEMO).places()).isEqualTo(whole.places());
  }

  private static KnownService somewhere(Atlas atlas) {
    return atlas.services().values().stream()
        .filter(service -> !service.sites().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static KnownService shown(Atlas atlas, ServiceId id) {
    return Objects.requireNonNull(atlas.services().get(id));
  }

  @SuppressWarnings("ReferenceEquality") // an equal one may have been read anew
  private static Map<ServiceId, KnownService> untouched(Atlas before, Atlas after) {
    return after.services().entrySet().stream()
        .filter(entry -> before.services().get(entry.getKey()) == entry.getValue())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void save(ServiceId id, Map<String, ?> change) {
    var opened = desk.open(DEMO, id).orElseThrow();
    var before = putBack;
    putBack =
        () -> {
          var now = desk.open(DEMO, id).orElseThrow();
          desk.save(DEMO, new EditedService(id, now.version(), opened.entry()));
          before.run();
        };
    var tree = (ObjectNode) Json.mapper().valueToTree(opened.entry());
    change.forEach((field, value) -> tree.set(field, Json.mapper().valueToTree(value)));
    desk.save(
        DEMO,
        new EditedService(
            id, opened.version(), Json.mapper().treeToValue(tree, ServiceEntry.class)));
  }

  private static <T> T renamed(Record entry, Class<T> type) {
    var tree = (ObjectNode) Json.mapper().valueToTree(entry);
    tree.set("name", Json.mapper().valueToTree(Map.of("fr", "Autrement")));
    return Json.mapper().treeToValue(tree, type);
  }
}
