package ca.passerelle.signin;

import ca.passerelle.startup.Welcome;
import java.net.URI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Outside a demonstration nobody has an account at first: a link on the console makes one. */
@Component
@Order(1)
class FirstAdministrator implements Welcome {
  private final OneTimeAccess access;

  FirstAdministrator(OneTimeAccess access) {
    this.access = access;
  }

  @Override
  public List<String> lines(URI origin, boolean demo) {
    if (demo) {
      return List.of();
    }
    return access
        .firstLink()
        .map(token ->
            List.of(
                "Nobody administers all communities yet. Open this link within 24 hours, once:",
                origin + Doors.FIRST_ACCESS + token.value()))
        .orElse(List.of());
  }
}
