package ca.passerelle.contact;

import ca.passerelle.shared.KioskId;
import java.time.Instant;

/**
 * Requests that a browser still keeps, sealed, because they were refused. Nobody reads them; what
 * refuses them can be mended, and then they arrive.
 *
 * @param why code of the refusal, such as {@code wrong-kiosk}
 * @param since when the first of them was told
 */
public record Stranded(KioskId kiosk, String why, int count, Instant since) {}
