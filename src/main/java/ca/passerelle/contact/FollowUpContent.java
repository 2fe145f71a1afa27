package ca.passerelle.contact;

import static ca.passerelle.contact.ReachContent.checked;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.shared.Coded;
import org.jspecify.annotations.Nullable;

/** What someone who comes back with a code seals, version 1: see docs/api.md. */
record FollowUpContent(
    @Nullable String type,
    @Nullable Integer version,
    @Nullable String id,
    @Nullable String kiosk,
    @Nullable String code,
    @Nullable String action,
    @Nullable String text,
    @Nullable ReachContent reach,
    @Nullable SafetyContent safety) {
  static final String TYPE = "follow-up";

  /** What they want. */
  enum Action implements Coded {
    LOOK,
    REPLY,
    REACH,
    WITHDRAW
  }

  FollowUpCode followUpCode() {
    return checked(Why.INVALID_CODE, "code", code, FollowUpCode::new);
  }

  Action wanted() {
    return checked(Why.MALFORMED, "action", action, wish -> Coded.of(Action.class, wish));
  }

  @Override
  public String toString() {
    return "FollowUpContent[•••]";
  }
}
