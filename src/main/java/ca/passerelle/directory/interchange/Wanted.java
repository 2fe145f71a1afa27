package ca.passerelle.directory.interchange;

import ca.passerelle.shared.CommunityId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Which of a kind somebody wants; all that is said must hold.
 *
 * @param term services, places of services or organizations that carry this term
 * @param taxonomy those that carry any term of it, or the terms themselves
 * @param topOnly terms that stand under no other
 * @param postcode without spaces, in capitals; its beginning will do
 * @param proximity metres from the middle of the postcode
 */
public record Wanted(
    Kind kind,
    Optional<CommunityId> community,
    Optional<String> search,
    Optional<UUID> term,
    Optional<UUID> taxonomy,
    Optional<UUID> organization,
    Optional<Instant> modifiedAfter,
    Optional<UUID> parent,
    boolean topOnly,
    Optional<String> postcode,
    OptionalInt proximity) {
  public Wanted {
    if (proximity.isPresent() && postcode.isEmpty()) {
      throw new IllegalArgumentException("Near what?");
    }
  }

  /** Every one of the kind. */
  public static Wanted all(Kind kind, Optional<CommunityId> community) {
    return of(kind, community, Optional.empty());
  }

  /** Every place at a postcode. */
  static Wanted at(String postcode, Optional<CommunityId> community) {
    return of(Kind.LOCATIONS, community, Optional.of(postcode));
  }

  private static Wanted of(Kind kind, Optional<CommunityId> community, Optional<String> postcode) {
    return new Wanted(
        kind,
        community,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        postcode,
        OptionalInt.empty());
  }
}
