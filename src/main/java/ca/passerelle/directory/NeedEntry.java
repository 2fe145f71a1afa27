package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A need as files write it and editors change it.
 *
 * @param examples a few words that say what is found behind it
 * @param pictogram name of a Lucide icon
 * @param discreet never shown in large type, nor named in a title
 * @param off citizens do not choose it; null: they do
 */
public record NeedEntry(
    String id,
    String pictogram,
    Translated label,
    Translated examples,
    boolean discreet,
    @Nullable Boolean off) {
  public NeedEntry {
    off = Boolean.TRUE.equals(off) ? Boolean.TRUE : null;
  }

  /** One that citizens choose. */
  public NeedEntry(
      String id, String pictogram, Translated label, Translated examples, boolean discreet) {
    this(id, pictogram, label, examples, discreet, null);
  }

  boolean isOffered() {
    return off == null;
  }
}
