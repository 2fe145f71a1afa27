package ca.passerelle.directory.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What a word found in a service is worth: its weight there, which stands in the index, times how
 * rare it is. Nothing else is computed while somebody waits.
 */
final class Weighing extends Similarity {
  @Override
  public SimScorer scorer(float boost, CollectionStatistics all, TermStatistics... words) {
    float rarity = 0;
    for (var word : words) {
      rarity += rarity(word.docFreq(), all.docCount());
    }
    return new Worth(boost * rarity / WeightedWords.ONE);
  }

  /** As BM25 has it. */
  private static float rarity(long with, long all) {
    return (float) Math.log1p((all - with + 0.5) / (with + 0.5));
  }

  private static final class Worth extends SimScorer {
    private final float factor;

    Worth(float factor) {
      this.factor = factor;
    }

    @Override
    public float score(float weight, long norm) {
      return factor * weight;
    }
  }
}
