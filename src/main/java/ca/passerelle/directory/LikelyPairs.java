package ca.passerelle.directory;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What is perhaps there twice in each community. To find it every record is read and compared, so
 * what was found is kept until the directory changes, and is sought by one at a time, however many
 * look at it.
 */
@Component
class LikelyPairs {
  /** More than are shown at once: some of them are told apart meanwhile. */
  private static final int MOST_KEPT = 1_000;

  private final Candidates candidates;
  private final ToldApart apart;
  private final Map<CommunityId, Held> held = new ConcurrentHashMap<>();

  LikelyPairs(Candidates candidates, ToldApart apart) {
    this.candidates = candidates;
    this.apart = apart;
  }

  /** The likeliest first, and none that somebody told apart. */
  List<AlikePair> of(CommunityId community, int most) {
    return held.computeIfAbsent(community, Held::new).now(most);
  }

  /** For whoever looks again in the same transaction. */
  @EventListener
  void changing(DirectoryChanged event) {
    forget(event.community());
  }

  /** Others looked meanwhile, and saw what was before; or it was taken back. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
  void changed(DirectoryChanged event) {
    forget(event.community());
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    forget(event.community());
  }

  private void forget(CommunityId community) {
    var known = held.get(community);
    if (known != null) {
      known.changes.incrementAndGet();
    }
  }

  private final class Held {
    private final CommunityId community;
    private final AtomicLong changes = new AtomicLong();
    private long foundAfter = -1;
    private List<AlikePair> found = List.of();

    Held(CommunityId community) {
      this.community = community;
    }

    synchronized List<AlikePair> now(int most) {
      var two = apart.of(community);
      if (foundAfter == changes.get()) {
        var known = found.stream().filter(pair -> !two.contains(pair.names())).toList();
        if (known.size() >= most || found.size() < MOST_KEPT) {
          return known.subList(0, Math.min(most, known.size()));
        }
      }
      long after = changes.get(); // before it is read: what changes meanwhile is sought anew
      found = Alike.pairs(candidates.of(community), two, MOST_KEPT);
      foundAfter = after;
      return found.subList(0, Math.min(most, found.size()));
    }
  }
}
