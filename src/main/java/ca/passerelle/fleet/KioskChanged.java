package ca.passerelle.fleet;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;

/** A kiosk was paused, resumed or retired; published with the transaction. */
public record KioskChanged(KioskId kiosk, CommunityId community) {}
