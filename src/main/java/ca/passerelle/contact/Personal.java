package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import java.util.Optional;

/**
 * What a person told about themself: encrypted at rest, shown to the worker who holds the request.
 */
public record Personal(
    Reach reach,
    Safety safety,
    Optional<String> name,
    Optional<String> words,
    Preference preference) {
  public Personal {
    name.ifPresent(text -> PlainText.check("name", text, 60));
    words.ifPresent(text -> PlainText.check("words", text, 500));
  }

  /** Who the person would rather talk to. */
  public enum Preference implements Coded {
    NONE,
    WOMAN,
    MAN
  }

  Personal reachedBy(Reach newReach, Safety newSafety) {
    return new Personal(newReach, newSafety, name, words, preference);
  }

  @Override
  public String toString() {
    return "Personal[•••]";
  }
}
