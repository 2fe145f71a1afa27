package ca.passerelle.api;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.Needs;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.meeting.HostVenues;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.shared.KioskId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a client shows before it seals; docs/api.md describes it. */
@RestController
class FormApi {
  private final Fleet fleet;
  private final Communities communities;
  private final Needs needs;
  private final HostVenues venues;
  private final ConsentTexts consents;
  private final Clock clock;

  FormApi(
      Fleet fleet,
      Communities communities,
      Needs needs,
      HostVenues venues,
      ConsentTexts consents,
      Clock clock) {
    this.fleet = fleet;
    this.communities = communities;
    this.needs = needs;
    this.venues = venues;
    this.consents = consents;
    this.clock = clock;
  }

  @GetMapping("/api/kiosk/forms/{kiosk}")
  ResponseEntity<FormJson> form(@PathVariable String kiosk) {
    var form =
        known(kiosk).filter(Kiosk::serves).flatMap(this::formOf).orElseThrow(FormApi::nothingHere);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
        .body(form);
  }

  /** Empty when the community has no text to consent to: then nobody may send a request. */
  private Optional<FormJson> formOf(Kiosk kiosk) {
    var community = communities.get(kiosk.community());
    return consents
        .current(community.id(), ConsentTexts.CONTACT, community.today(clock.instant()))
        .map(consent ->
            FormJson.of(
                kiosk, community, needs.all(community.id()), venues.of(community.id()), consent));
  }

  private Optional<Kiosk> known(String kiosk) {
    try {
      return fleet.kiosk(new KioskId(kiosk));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static Body.Refused nothingHere() {
    return new Body.Refused(
        Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is no such kiosk in service."));
  }
}
