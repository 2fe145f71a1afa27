package ca.passerelle.directory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;

/** The first of everything that fits, in the order of whoever ranks it. */
final class Ranked {
  private record Hit(int place, float score, long alphabet, UUID id) {
    /** As {@code SearchIndex.BEST} has it where all places are the same. */
    static final Comparator<Hit> FIRST =
        Comparator.comparingInt(Hit::place)
            .thenComparing(Comparator.comparingDouble(Hit::score).reversed())
            .thenComparingLong(Hit::alphabet)
            .thenComparingLong(hit -> hit.id().getMostSignificantBits());
  }

  private final Ranking ranking;
  private final int most;
  private final PriorityQueue<Hit> first = new PriorityQueue<>(Hit.FIRST.reversed());

  Ranked(Ranking ranking, int most) {
    this.ranking = ranking;
    this.most = most;
  }

  List<UUID> of(Matches matches, IndexReader reader) throws IOException {
    int at = 0;
    for (var leaf : reader.leaves()) {
      var stored = new Stored(leaf.reader());
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; at < matches.size() && matches.document(at) < end; at++) {
        if (matches.fits(at)) {
          look(stored, matches.document(at) - leaf.docBase, matches.fit(at), matches.score(at));
        }
      }
    }
    var hits = new ArrayList<>(first);
    hits.sort(Hit.FIRST);
    return hits.stream().map(Hit::id).toList();
  }

  private void look(Stored stored, int document, float fit, float score) throws IOException {
    var id = stored.id(document);
    int place = ranking.place(id, fit);
    if (place == Ranking.NOWHERE) {
      return;
    }
    var worst = first.size() < most ? null : first.peek();
    boolean mayBeFirst =
        worst == null
            || place < worst.place()
            || (place == worst.place() && score >= worst.score());
    if (mayBeFirst) {
      first.add(new Hit(place, score, stored.alphabet(document), id));
    }
    if (first.size() > most) {
      first.poll();
    }
  }
}
