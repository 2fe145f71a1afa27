package ca.passerelle.fleet;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a tablet proves which kiosk it is. The device keeps the token, the database its hash; a link
 * that gives a device its token works once.
 */
@Service
@Transactional
public class DeviceTokens {
  private static final Duration LINK_LASTS = Duration.ofHours(24);

  private final DeviceTokenStore store;
  private final Fleet fleet;
  private final Authority authority;
  private final Clock clock;

  DeviceTokens(DeviceTokenStore store, Fleet fleet, Authority authority, Clock clock) {
    this.store = store;
    this.fleet = fleet;
    this.authority = authority;
    this.clock = clock;
  }

  /** A new token for the device; those given before stop working. For trusted callers only. */
  public String issue(KioskId kiosk) {
    store.forgetTokens(kiosk);
    var token = Secret.random();
    store.addToken(kiosk, token.hash(), clock.instant());
    return token.value();
  }

  /** Like {@link #issue}, but those given before still work: a demonstration has many browsers. */
  public String issueAnother(KioskId kiosk) {
    var token = Secret.random();
    store.addToken(kiosk, token.hash(), clock.instant());
    return token.value();
  }

  /** The kiosk a device is, unless the token is unknown or the kiosk retired. */
  @Transactional(readOnly = true)
  public Optional<KioskId> kioskOf(String token) {
    return store.kioskOf(new Secret(token).hash()).filter(this::stands);
  }

  private boolean stands(KioskId id) {
    return fleet.kiosk(id).filter(kiosk -> kiosk.status() != Kiosk.Status.RETIRED).isPresent();
  }

  /** The secret part of a one-time activation link, good for a day. */
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public String activationLink(KioskId id) {
    var kiosk = fleet.kiosk(id).orElseThrow(() -> new IllegalArgumentException("No kiosk " + id));
    authority.require(Role.ADMINISTRATOR, kiosk.community());
    var token = Secret.random();
    store.addLink(id, token.hash(), clock.instant().plus(LINK_LASTS));
    return token.value();
  }

  /**
   * The device's token in exchange for the link; empty when it is used, too old or unknown, or when
   * the kiosk was retired since.
   */
  public Optional<Activated> activate(String link) {
    return store
        .useLink(new Secret(link).hash(), clock.instant())
        .filter(this::stands)
        .map(kiosk -> new Activated(kiosk, issue(kiosk)));
  }

  /** A device that now is a kiosk. */
  public record Activated(KioskId kiosk, String token) {
    @Override
    public String toString() {
      return "Activated[" + kiosk + "]";
    }
  }
}
