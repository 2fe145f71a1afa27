package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import java.util.List;
import java.util.OptionalInt;

/**
 * What filters and lists ask of a service, of thousands at once: much less than a card says.
 *
 * @param stepFree somebody looked, and it is
 * @param walk minutes from where the citizen stands
 */
record Traits(
    boolean open,
    boolean free,
    boolean stepFree,
    OptionalInt walk,
    List<Language> languages,
    List<Audience> audiences) {

  boolean isForEveryone() {
    return audiences.contains(Audience.EVERYONE);
  }
}
