package ca.passerelle.fleet;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Translated;
import java.util.Optional;

/**
 * The public place that holds a kiosk.
 *
 * @param kind such as {@code caisse}, {@code clsc} or {@code grocery}
 * @param address one line as on an envelope
 */
public record HostSite(
    String id,
    CommunityId community,
    Translated name,
    String kind,
    Optional<String> address,
    Optional<GeoPoint> point) {}
