package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;

/** A passkey is taken at the door of the application, and nowhere else. */
class PasskeyOriginsTest {
  @Test
  void onThisMachineTheApplicationsOwnPortIsADoorAndTheManagementPortIsNot() {
    var setup = new PasskeySetup("");

    setup.serving(server(8080, null));
    setup.serving(server(8081, "management"));

    assertThat(setup).extracting("origins").isEqualTo(Set.of("http://localhost:8080"));
  }

  @Test
  void behindAPublicOriginOnlyThatOneIs() {
    var setup = new PasskeySetup("https://passerelle.example");

    setup.serving(server(8080, null));

    assertThat(setup).extracting("origins").isEqualTo(Set.of("https://passerelle.example"));
  }

  private static WebServerInitializedEvent server(int port, @Nullable String namespace) {
    WebServer server = mock();
    when(server.getPort()).thenReturn(port);
    WebServerApplicationContext context = mock();
    when(context.getServerNamespace()).thenReturn(namespace);
    WebServerInitializedEvent event = mock();
    when(event.getWebServer()).thenReturn(server);
    when(event.getApplicationContext()).thenReturn(context);
    return event;
  }
}
