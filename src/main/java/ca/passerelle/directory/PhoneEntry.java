package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A telephone (HSDS {@code phone}).
 *
 * @param number as people write it at home, such as {@code 514-555-0100}
 * @param type {@code voice}, {@code text}, {@code fax} or {@code tty}
 * @param confidential for the team only: it never leaves; null: no
 */
public record PhoneEntry(
    String number,
    @Nullable String extension,
    @Nullable String type,
    @Nullable Translated description,
    @Nullable Boolean confidential) {
  public PhoneEntry {
    type = type == null ? "voice" : type.toLowerCase(Locale.ROOT);
    confidential = Boolean.TRUE.equals(confidential) ? Boolean.TRUE : null;
  }

  /** One that everybody may know. */
  public PhoneEntry(
      String number,
      @Nullable String extension,
      @Nullable String type,
      @Nullable Translated description) {
    this(number, extension, type, description, null);
  }

  boolean isPublic() {
    return confidential == null;
  }
}
