package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.interchange.DirectoryExport;
import ca.passerelle.directory.interchange.ExportFormat;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;

/** A draft is for editors: no list, no search, no export has it until it is published. */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class NoDraftIsSeenTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final String NAME = "Zwieback du matin";

  @Autowired DirectoryDesk desk;
  @Autowired Directory directory;
  @Autowired DirectoryExport export;
  @Autowired ServicePreview preview;
  @Autowired ServiceStore services;
  @Autowired ApplicationEventPublisher events;

  @AfterEach
  void takeItOut() {
    services.remove(DEMO, "essai-de-brouillon");
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @Test
  void aDraftIsSeenNowhereButInThePreview() throws IOException {
    var draft = write(Status.DRAFT);

    assertThat(directory.service(DEMO, draft.id(), Optional.empty(), MutableClock.START)).isEmpty();
    assertThat(listed()).isFalse();
    assertThat(searched()).isFalse();
    assertThat(exported()).doesNotContain(NAME);
    assertThat(preview.of(DEMO, draft.id(), Optional.empty(), MutableClock.START))
        .hasValueSatisfying(
            sheet -> assertThat(sheet.summary().name().in(Language.FRENCH)).isEqualTo(NAME));
  }

  /** The negative control: the same service, once published, is in all these places. */
  @Test
  void onceItIsPublishedItIsSeenEverywhere() throws IOException {
    var published = write(Status.ACTIVE);

    assertThat(directory.service(DEMO, published.id(), Optional.empty(), MutableClock.START))
        .isPresent();
    assertThat(listed()).isTrue();
    assertThat(searched()).isTrue();
    assertThat(exported()).contains(NAME);
  }

  private EditedService write(Status status) {
    var organization =
        desk.open(
                DEMO, desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().getFirst().id())
            .orElseThrow()
            .entry()
            .organization();
    return desk.add(
        DEMO,
        Sample.service(
            "{'id': 'essai-de-brouillon', 'organization': '%s', 'name': {'fr': '%s'}, 'status': '%s'}"
                .formatted(organization, NAME, status.code())));
  }

  private boolean listed() {
    return directory
        .services(
            DEMO,
            new NeedId("food"),
            new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START))
        .services()
        .stream()
        .anyMatch(service -> service.name().in(Language.FRENCH).equals(NAME));
  }

  private boolean searched() {
    return directory
        .search(DEMO, "zwieback", new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START))
        .services()
        .stream()
        .anyMatch(service -> service.name().in(Language.FRENCH).equals(NAME));
  }

  private String exported() throws IOException {
    var me = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, DEMO));
    try {
      var file = new ByteArrayOutputStream();
      export.write(DEMO, ExportFormat.CSV, Language.FRENCH, file);
      return file.toString(StandardCharsets.UTF_8);
    } finally {
      SecurityContextHolder.setContext(me);
    }
  }
}
