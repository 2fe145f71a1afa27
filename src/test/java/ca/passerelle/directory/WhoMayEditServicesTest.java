package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Editors keep the services of their own community, and nobody else does. */
@PasserelleTest
class WhoMayEditServicesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired DirectoryDesk desk;

  @Test
  @WithActor(role = Role.EDITOR)
  void anEditorOfTheCommunity() {
    assertThat(desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items())
        .hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  @WithActor(role = Role.EDITOR, community = "jonquiere")
  void notAnEditorOfAnother() {
    assertThatThrownBy(() -> desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items())
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.place(DEMO, "x")).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @WithActor(role = {Role.WORKER, Role.COORDINATOR, Role.ADMINISTRATOR})
  void notSomeoneWithAnotherRole() {
    assertThatThrownBy(() -> desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items())
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void notSomeoneWhoDidNotSignIn() {
    assertThatThrownBy(() -> desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items())
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }
}
