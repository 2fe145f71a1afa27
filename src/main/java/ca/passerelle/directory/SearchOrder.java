package ca.passerelle.directory;

import ca.passerelle.directory.search.Ranking;
import ca.passerelle.shared.ServiceId;
import java.util.UUID;

/**
 * In what order a viewer sees what fits their words: as it fits, or the nearest first where they
 * asked for that. Even then what fits half as well as the best comes behind: who looks for a
 * dentist is not sent to a library next door.
 */
final class SearchOrder {
  private static final float FITS_WELL = 0.5f;

  /** More minutes than anybody walks. */
  private static final int FAR = 1 << 20;

  private static final int FITS_LESS = FAR << 1;
  private static final int NOT_LEFT = FITS_LESS << 1;

  private final Atlas atlas;
  private final Sieve sieve;
  private final boolean nearestFirst;

  SearchOrder(Atlas atlas, Sieve sieve, boolean nearestFirst) {
    this.atlas = atlas;
    this.sieve = sieve;
    this.nearestFirst = nearestFirst;
  }

  /** As {@link Ranking} asks. */
  int place(UUID id, float fit) {
    var service = atlas.services().get(new ServiceId(id));
    if (service == null) {
      return Ranking.NOWHERE; // someone withdrew it this very moment
    }
    var seen = sieve.look(service);
    int place = seen.left() ? 0 : NOT_LEFT;
    return nearestFirst
        ? place + (fit < FITS_WELL ? FITS_LESS : 0) + Math.min(seen.walk(), FAR)
        : place;
  }
}
