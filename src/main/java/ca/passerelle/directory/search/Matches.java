package ca.passerelle.directory.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Everything that fits a question: eight bytes each, in the order of the index. What scores too
 * little beside the best found so far is not even looked at.
 */
final class Matches implements Collector {
  /** Whoever scores less than that part of the best has little to do with what was asked. */
  static final float LEAST = 0.2f;

  /** Without an executor Lucene asks for one collector only. */
  static final CollectorManager<Matches, Matches> ALL =
      new CollectorManager<>() {
        @Override
        public Matches newCollector() {
          return new Matches();
        }

        @Override
        public Matches reduce(Collection<Matches> only) {
          return only.iterator().next();
        }
      };

  private int[] documents = new int[64];
  private float[] scores = new float[64];
  private int size;
  private float best;

  int size() {
    return size;
  }

  int document(int at) {
    return documents[at];
  }

  float score(int at) {
    return scores[at];
  }

  /** Beside the best, which is 1. */
  float fit(int at) {
    return scores[at] / best;
  }

  /** The best may have come after it. */
  boolean fits(int at) {
    return scores[at] >= LEAST * best;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    return new OfLeaf(leaf.docBase);
  }

  private void add(int document, float score) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    documents[size] = document;
    scores[size++] = score;
  }

  private final class OfLeaf implements LeafCollector {
    private final int base;
    private Scorable scorer = new Nobody();

    OfLeaf(int base) {
      this.base = base;
    }

    @Override
    public void setScorer(Scorable other) throws IOException {
      scorer = other;
      if (best > 0) {
        scorer.setMinCompetitiveScore(LEAST * best);
      }
    }

    @Override
    public void collect(int document) throws IOException {
      float score = scorer.score();
      if (score > best) {
        best = score;
        scorer.setMinCompetitiveScore(LEAST * best);
      }
      if (score >= LEAST * best) {
        add(base + document, score);
      }
    }
  }

  /** Until Lucene says who scores. */
  private static final class Nobody extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
