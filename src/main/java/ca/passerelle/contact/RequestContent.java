package ca.passerelle.contact;

import static ca.passerelle.contact.IntakeRefusal.malformed;
import static ca.passerelle.contact.ReachContent.checked;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact request, version 1, as a browser seals it: see docs/api.md. */
record RequestContent(
    @Nullable String type,
    @Nullable Integer version,
    @Nullable String id,
    @Nullable String kiosk,
    @Nullable String code,
    @Nullable String language,
    @Nullable String madeAt,
    @Nullable List<String> needs,
    @Nullable String serviceId,
    @Nullable String words,
    @Nullable Boolean urgent,
    @Nullable ReachContent reach,
    @Nullable SafetyContent safety,
    @Nullable String name,
    @Nullable String workerPreference,
    @Nullable Consent consent) {
  static final String TYPE = "contact-request";
  private static final int MOST_NEEDS = 10;

  /** What was agreed to. */
  record Consent(
      @Nullable String purpose,
      @Nullable Integer version,
      @Nullable String language,
      @Nullable String at) {
    Figures.ConsentGiven given() {
      if (!ConsentTexts.CONTACT.equals(purpose) || version == null) {
        throw malformed("consent");
      }
      return new Figures.ConsentGiven(
          version,
          checked(Why.MALFORMED, "consent.language", language, Language::new),
          instant("consent.at", at));
    }
  }

  FollowUpCode followUpCode() {
    return checked(Why.INVALID_CODE, "code", code, FollowUpCode::new);
  }

  Language spoken() {
    return checked(Why.MALFORMED, "language", language, Language::new);
  }

  Set<NeedId> chosenNeeds() {
    var chosen = new LinkedHashSet<NeedId>();
    for (var need : needs == null ? List.<String>of() : needs) {
      chosen.add(checked(Why.INVALID_NEEDS, "needs", need, NeedId::new));
    }
    if (chosen.size() > MOST_NEEDS) {
      throw IntakeRefusal.of(Why.INVALID_NEEDS, "needs");
    }
    return chosen;
  }

  Optional<ServiceId> service() {
    return serviceId == null
        ? Optional.empty()
        : Optional.of(
            checked(
                Why.MALFORMED,
                "serviceId",
                serviceId,
                text -> new ServiceId(UUID.fromString(text))));
  }

  Figures.ConsentGiven consentGiven() {
    if (consent == null) {
      throw malformed("consent");
    }
    return consent.given();
  }

  Personal personal() {
    if (madeAt != null) {
      instant("madeAt", madeAt); // kiosk clocks are wrong: checked, not kept
    }
    if (reach == null) {
      throw malformed("reach");
    }
    return new Personal(
        reach.reach(),
        safety == null ? Safety.UNSAID : safety.safety(),
        SafetyContent.text("name", name, 60),
        SafetyContent.text("words", words, 500),
        workerPreference == null
            ? Personal.Preference.NONE
            : checked(
                Why.MALFORMED,
                "workerPreference",
                workerPreference,
                preference -> Coded.of(Personal.Preference.class, preference)));
  }

  private static Instant instant(String field, @Nullable String text) {
    if (text == null) {
      throw malformed(field);
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException notAnInstant) {
      throw malformed(field);
    }
  }

  @Override
  public String toString() {
    return "RequestContent[•••]";
  }
}
