package ca.passerelle.directory;

import ca.passerelle.shared.ServiceId;
import java.util.Optional;
import java.util.UUID;

/** What a link calls an organization that only a list names; no short name looks like this. */
final class ListedKey {
  private static final String MARK = "@";

  private ListedKey() {}

  static String of(ServiceId listing) {
    return MARK + listing;
  }

  /** Empty when the key is a short name. */
  static Optional<ServiceId> listing(String key) {
    return key.startsWith(MARK)
        ? Optional.of(new ServiceId(UUID.fromString(key.substring(MARK.length()))))
        : Optional.empty();
  }
}
