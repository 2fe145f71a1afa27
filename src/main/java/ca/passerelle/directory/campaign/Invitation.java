package ca.passerelle.directory.campaign;

import ca.passerelle.shared.CommunityId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that lets an organization look after its own services. Who holds it may confirm and
 * propose, nothing else.
 *
 * @param organization by its short name, or by what stands for one in a list
 */
public record Invitation(
    UUID id,
    CommunityId community,
    String organization,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> revokedAt,
    Optional<Instant> openedAt,
    Optional<Instant> answeredAt) {
  /** Many organizations rest in summer. */
  public static final Duration VALID = Duration.ofDays(60);

  /** How it stands with a link, as people say it. */
  public enum State {
    SENT,
    OPENED,
    ANSWERED,
    EXPIRED,
    REVOKED
  }

  public State state(Instant now) {
    if (revokedAt.isPresent()) {
      return State.REVOKED;
    }
    if (answeredAt.isPresent()) {
      return State.ANSWERED;
    }
    if (!now.isBefore(expiresAt)) {
      return State.EXPIRED;
    }
    return openedAt.isPresent() ? State.OPENED : State.SENT;
  }

  boolean opens(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
