package ca.passerelle.contact;

import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of a request without knowing the person. It stays when the rest is erased. */
record Figures(
    KioskId kiosk,
    Optional<Instant> answerBy,
    boolean urgent,
    Language language,
    Way way,
    List<NeedId> needs,
    Optional<ServiceId> service,
    ConsentGiven consent) {
  Figures {
    needs = List.copyOf(needs);
  }

  /** Which text was agreed to, in which language it was shown, and when. */
  record ConsentGiven(int version, Language language, Instant at) {}

  /** A service that is no longer there is no figure either. */
  Figures withoutService() {
    return new Figures(kiosk, answerBy, urgent, language, way, needs, Optional.empty(), consent);
  }

  Figures consentedAt(Instant at) {
    var believed = new ConsentGiven(consent.version(), consent.language(), at);
    return new Figures(kiosk, answerBy, urgent, language, way, needs, service, believed);
  }

  Figures about(List<NeedId> others) {
    return new Figures(kiosk, answerBy, urgent, language, way, others, service, consent);
  }

  Figures reachedBy(Way newWay) {
    return new Figures(kiosk, answerBy, urgent, language, newWay, needs, service, consent);
  }
}
