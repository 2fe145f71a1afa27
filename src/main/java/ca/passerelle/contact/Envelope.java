package ca.passerelle.contact;

import ca.passerelle.shared.KioskId;
import java.util.Optional;

/**
 * A sealed message and what came with it in the open.
 *
 * @param idempotencyKey the id that the content must carry too
 * @param kiosk where it says it comes from
 * @param recognized the tablet that the device's own token proved, if any
 * @param sealed compact JWE
 * @param kept the browser keeps it though it was refused, and its person has gone
 */
public record Envelope(
    String idempotencyKey,
    KioskId kiosk,
    Optional<KioskId> recognized,
    String sealed,
    boolean kept) {
  /** One whose person may still be there. */
  public Envelope(
      String idempotencyKey, KioskId kiosk, Optional<KioskId> recognized, String sealed) {
    this(idempotencyKey, kiosk, recognized, sealed, false);
  }

  @Override
  public String toString() {
    return "Envelope[" + kiosk + "]";
  }
}
