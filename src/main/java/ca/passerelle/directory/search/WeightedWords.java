package ca.passerelle.directory.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Words on their way into the index, each with its weight in the place of how often it comes: the
 * one number the index keeps beside a word.
 */
final class WeightedWords extends TokenStream {
  /** The index keeps whole numbers; this is a weight of 1. */
  static final int ONE = 64;

  private final Map<String, Float> weights;
  private Iterator<Map.Entry<String, Float>> next;
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);

  WeightedWords(Map<String, Float> weights) {
    this.weights = weights;
    this.next = weights.entrySet().iterator();
  }

  @Override
  public void reset() {
    next = weights.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!next.hasNext()) {
      return false;
    }
    var entry = next.next();
    word.append(entry.getKey());
    weight.setTermFrequency(Math.max(1, Math.round(entry.getValue() * ONE)));
    return true;
  }
}
