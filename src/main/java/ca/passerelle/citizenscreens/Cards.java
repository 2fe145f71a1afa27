package ca.passerelle.citizenscreens;

import ca.passerelle.directory.ServiceSummary;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.Fact;
import ca.passerelle.uikit.ServiceCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A service of the directory as a card on the screen of one kiosk. */
record Cards(Wording wording, KioskId kiosk) {
  ServiceCard card(ServiceSummary service) {
    return new ServiceCard(
        new ServiceCard.InBrief(
            wording.in(service.name()),
            organization(service),
            service.summary().map(wording::in).orElse(""),
            wording.opening(service.open()),
            facts(service),
            languages(service),
            CitizenRoutes.service(kiosk, service.id())));
  }

  /** An organization that only a list names is its own service: once is enough. */
  private String organization(ServiceSummary service) {
    return service.organization().equals(service.name()) ? "" : wording.in(service.organization());
  }

  private List<Fact> facts(ServiceSummary service) {
    var facts = new ArrayList<Fact>();
    service
        .walkMinutes()
        .ifPresent(minutes ->
            facts.add(
                new Fact(
                    "footprints",
                    wording.say("citizen.fact.walk", minutes),
                    wording.say("citizen.fact.walk.spoken", minutes))));
    var cost = wording.cost(service.cost());
    if (!cost.isEmpty()) {
      facts.add(new Fact("", cost));
    }
    if (service.stepFree().orElse(false)) {
      facts.add(new Fact("accessibility", "", wording.say("citizen.fact.stepfree")));
    }
    return facts;
  }

  private @Nullable Fact languages(ServiceSummary service) {
    return service.languages().isEmpty()
        ? null
        : new Fact("", codes(service), wording.languages(service.languages()));
  }

  private static String codes(ServiceSummary service) {
    return service.languages().stream()
        .map(Language::tag)
        .map(tag -> tag.toUpperCase(Locale.ROOT))
        .sorted()
        .limit(3)
        .collect(Collectors.joining(" "));
  }
}
