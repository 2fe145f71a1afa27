package ca.passerelle.directory;

import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Translated;
import java.util.List;
import java.util.Optional;

/**
 * Where a service is given.
 *
 * @param id as the configuration names it
 * @param address one line as on an envelope, without the country
 * @param accessibility codes such as {@code elevator}; {@code step-free-entrance} is one of them
 * @param accessibilityKnown with an empty list: nothing there helps to get in
 */
public record Place(
    String id,
    boolean virtual,
    Translated name,
    Optional<Translated> description,
    Optional<String> address,
    Optional<GeoPoint> point,
    Optional<Translated> transportation,
    List<String> accessibility,
    Optional<Translated> accessibilityNote,
    List<ServiceSheet.Phone> phones,
    boolean accessibilityKnown) {
  static final String STEP_FREE = "step-free-entrance";

  /** Empty when nobody said anything about access. */
  public Optional<Boolean> stepFree() {
    return accessibilityKnown ? Optional.of(accessibility.contains(STEP_FREE)) : Optional.empty();
  }
}
