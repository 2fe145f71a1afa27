package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.ServiceEntryRefused.Reason;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** An editor corrects a service; citizens see it at once; nobody's work is overwritten. */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class EditAServiceTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired DirectoryDesk desk;
  @Autowired Directory directory;
  private ServiceId id;
  private ServiceEntry before;

  @BeforeEach
  void aServiceOfTheDemonstration() {
    id = desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().getFirst().id();
    before = opened().entry();
  }

  @AfterEach
  void putItBack() {
    desk.save(DEMO, new EditedService(id, opened().version(), before));
  }

  @Test
  void citizensSeeTheCorrectionAtOnce() {
    save(Map.of("name", Map.of("fr", "Nouveau nom")));
    assertThat(seen().orElseThrow().summary().name()).isEqualTo(Translated.french("Nouveau nom"));
  }

  @Test
  void whatIsNotChangedStaysToTheLetter() {
    save(Map.of("website", "https://exemple.test/"));
    var after = (ObjectNode) Json.mapper().valueToTree(opened().entry());
    var expected = (ObjectNode) Json.mapper().valueToTree(before);
    after.remove("website");
    expected.remove("website");
    assertThat(after).isEqualTo(expected);
  }

  @Test
  void aServicePutAsideIsNotShown() {
    save(Map.of("status", "inactive"));
    assertThat(seen()).isEmpty();
    assertThat(desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items())
        .anyMatch(line -> line.id().equals(id));
  }

  @Test
  void aServiceClosedForNowIsShownAsClosed() {
    save(Map.of("status", "temporarily-closed"));
    assertThat(seen().orElseThrow().summary().open())
        .isEqualTo(new OpenState.ClosedForSeason(Optional.empty()));
  }

  @Test
  void whoSavesSecondIsToldAndOverwritesNothing() {
    var mine = opened();
    save(Map.of("website", "https://exemple.test/autre"));
    assertThatThrownBy(() -> desk.save(DEMO, mine)).isInstanceOf(ServiceChangedMeanwhile.class);
    assertThat(opened().entry().website()).isEqualTo("https://exemple.test/autre");
  }

  @Test
  void whatFilesAreRefusedForEditorsAreRefusedFor() {
    refused(Map.of("organization", "nobody"), Reason.UNKNOWN_ORGANIZATION);
    refused(Map.of("needs", new String[] {"gold"}), Reason.UNKNOWN_NEED);
    refused(Map.of("minimum_age", 20, "maximum_age", 10), Reason.BAD_AGES);
    refused(Map.of("phones", new Object[] {Map.of("number", "12")}), Reason.BAD_PHONE);
    refused(Map.of("at", new Object[] {Map.of("location", "nowhere")}), Reason.UNKNOWN_LOCATION);
    refused(Map.of("id", "another"), Reason.ANOTHER_ID);
  }

  @Test
  void aServiceCanBeAddedButNotUnderATakenId() {
    assertThatThrownBy(() -> desk.add(DEMO, before)).isInstanceOf(ServiceEntryRefused.class);
  }

  private EditedService opened() {
    return desk.open(DEMO, id).orElseThrow();
  }

  private Optional<ServiceSheet> seen() {
    return directory.service(DEMO, id, Optional.empty(), MutableClock.START);
  }

  private void refused(Map<String, Object> change, Reason reason) {
    assertThatThrownBy(() -> save(change))
        .isInstanceOfSatisfying(
            ServiceEntryRefused.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private void save(Map<String, ?> change) {
    var edited = opened();
    var tree = (ObjectNode) Json.mapper().valueToTree(edited.entry());
    change.forEach((field, value) -> tree.set(field, Json.mapper().valueToTree(value)));
    var entry = Json.mapper().treeToValue(tree, ServiceEntry.class);
    desk.save(DEMO, new EditedService(id, edited.version(), entry));
  }
}
