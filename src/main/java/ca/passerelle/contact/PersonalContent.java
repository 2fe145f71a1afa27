package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import org.jspecify.annotations.Nullable;

/** Personal data as it rests in the vault: JSON, encrypted. */
record PersonalContent(
    ReachContent reach,
    SafetyContent safety,
    @Nullable String name,
    @Nullable String words,
    String preference) {
  static PersonalContent of(Personal personal) {
    return new PersonalContent(
        ReachContent.of(personal.reach()),
        SafetyContent.of(personal.safety()),
        personal.name().orElse(null),
        personal.words().orElse(null),
        personal.preference().code());
  }

  Personal personal() {
    return new Personal(
        reach.reach(),
        safety.safety(),
        SafetyContent.text("name", name, 60),
        SafetyContent.text("words", words, 500),
        Coded.of(Personal.Preference.class, preference));
  }

  @Override
  public String toString() {
    return "PersonalContent[•••]";
  }
}
