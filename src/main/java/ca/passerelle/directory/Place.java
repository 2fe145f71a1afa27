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
    List<ServiceSheet.Phone> phones) {
  static final String STEP_FREE = "step-free-entrance";

  /** Empty when nothing at all is said about access. */
  public Optional<Boolean> stepFree() {
    return accessibility.isEmpty()
        ? Optional.empty()
        : Optional.of(accessibility.contains(STEP_FREE));
  }
}
