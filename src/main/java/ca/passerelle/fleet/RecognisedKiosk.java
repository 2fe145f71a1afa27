package ca.passerelle.fleet;

import ca.passerelle.shared.KioskId;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which tablet a request comes from, once its device has been recognised. */
public final class RecognisedKiosk {
  private static final String ATTRIBUTE = RecognisedKiosk.class.getName();

  private RecognisedKiosk() {}

  /** Empty for browsers that are no tablet of ours, and outside requests. */
  public static Optional<KioskId> of(@Nullable ServletRequest request) {
    return request != null && request.getAttribute(ATTRIBUTE) instanceof KioskId kiosk
        ? Optional.of(kiosk)
        : Optional.empty();
  }

  /** For whoever checked the device. */
  public static void mark(ServletRequest request, KioskId kiosk) {
    request.setAttribute(ATTRIBUTE, kiosk);
  }
}
