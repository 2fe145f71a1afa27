package ca.passerelle.uikit;

import org.jspecify.annotations.Nullable;

/**
 * A pictogram and few words.
 *
 * @param pictogram name of a Lucide icon
 * @param spoken what a screen reader says where the visible words are short; absent: the same
 */
public record Fact(String pictogram, String words, @Nullable String spoken) {
  public Fact(String pictogram, String words) {
    this(pictogram, words, null);
  }
}
