package ca.passerelle.directory.interchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory as everybody may read it, in the words of HSDS 3.1. */
@Service
public class HsdsFeed {
  /** So many at once are in memory when all are read one after the other. */
  private static final int AT_ONCE = 200;

  private final Finder finder;
  private final Writing writing;

  HsdsFeed(Finder finder, Writing writing) {
    this.finder = finder;
    this.writing = writing;
  }

  /**
   * @param first how many to leave out
   * @throws UnknownPostcode when it is not known where the postcode is
   */
  @Transactional(readOnly = true)
  public HsdsPage page(Wanted wanted, Depth depth, long first, int size, Tongue tongue) {
    var hits = finder.find(wanted);
    var total = hits.total();
    var ids = first < total ? hits.slice(first, size) : List.<UUID>of();
    return new HsdsPage(total, tongue.draw(() -> writing.of(wanted.kind(), depth, ids)));
  }

  /** Empty when there is none, or not for everybody. */
  @Transactional(readOnly = true)
  public Optional<Object> one(Kind kind, UUID id, Depth depth, Tongue tongue) {
    return tongue.draw(() -> writing.of(kind, depth, List.of(id))).stream()
        .findFirst()
        .map(found -> found);
  }

  /**
   * All of them, however many, as each stands when its turn comes: who reads slowly must not hold a
   * connection that a kiosk waits for.
   *
   * @throws UnknownPostcode when it is not known where the postcode is
   */
  public void each(Wanted wanted, Depth depth, Tongue tongue, Consumer<Object> reader) {
    var hits = finder.find(wanted);
    @Nullable UUID last = null;
    long seen = 0;
    for (var ids = hits.next(null, 0, AT_ONCE);
        !ids.isEmpty();
        ids = hits.next(last, seen, AT_ONCE)) {
      var some = ids;
      tongue.draw(() -> writing.of(wanted.kind(), depth, some)).forEach(reader);
      last = ids.getLast();
      seen += ids.size();
    }
  }
}
