package ca.passerelle.directory;

import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * Who looks at a list, and what of it they want to see.
 *
 * @param language of the screen they read
 * @param from where they stand; empty: nobody knows
 * @param atOnce so many services at most
 */
public record Viewer(
    Language language, Optional<GeoPoint> from, Instant now, ServiceFilter filter, int atOnce) {

  /** Somebody who wants to see everything. */
  public Viewer(Language language, Optional<GeoPoint> from, Instant now) {
    this(language, from, now, ServiceFilter.NONE, Integer.MAX_VALUE);
  }

  /** Whoever asked for their own language and then chose another one means that one. */
  public Viewer narrowing(ServiceFilter other, int most) {
    return new Viewer(
        language,
        from,
        now,
        other.language().isPresent() ? other.speaking(Optional.of(language)) : other,
        most);
  }
}
