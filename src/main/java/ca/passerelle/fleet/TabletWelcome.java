package ca.passerelle.fleet;

import ca.passerelle.shared.Language;
import ca.passerelle.startup.Welcome;
import java.net.URI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In a demonstration, any browser may be one of the tablets. */
@Component
@Order(1)
class TabletWelcome implements Welcome {
  private final KioskStore kiosks;

  TabletWelcome(KioskStore kiosks) {
    this.kiosks = kiosks;
  }

  @Override
  public List<String> lines(URI origin, boolean demo) {
    if (!demo) {
      return List.of();
    }
    return kiosks.all().stream()
        .filter(kiosk -> kiosk.kind() == Kiosk.Kind.TABLET && kiosk.serves())
        .map(kiosk ->
            "%-60s %s"
                .formatted(
                    origin.resolve(kiosk.page()),
                    "a tablet: " + kiosk.site().name().in(Language.ENGLISH)))
        .toList();
  }
}
