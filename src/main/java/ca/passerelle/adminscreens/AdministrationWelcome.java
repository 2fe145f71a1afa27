package ca.passerelle.adminscreens;

import ca.passerelle.startup.Welcome;
import java.net.URI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In a demonstration, where services, news, accounts and kiosks are kept. */
@Component
@Order(1)
class AdministrationWelcome implements Welcome {
  @Override
  public List<String> lines(URI origin, boolean demo) {
    if (!demo) {
      return List.of();
    }
    return List.of(
        "%-60s %s".formatted(origin.resolve("/" + AdminRoutes.ROOT), "the administration"));
  }
}
