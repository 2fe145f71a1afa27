package ca.passerelle.contact;

import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.NeedId;

/** A request that was closed for want of a service, without its person. */
public record UnmetRequest(KioskId kiosk, NeedId need, UnmetNeed.Reason reason) {}
