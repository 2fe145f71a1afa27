package ca.passerelle.directory.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people of here say what they look for: the file {@code search-words.yaml}.
 *
 * @param smallWords say nothing of what is looked for
 * @param keptWords rightly spelt: never taken for a slip of another word
 */
public record SearchWords(
    List<Saying> searchWords, @Nullable List<String> smallWords, @Nullable List<String> keptWords) {
  public static final SearchWords NONE = new SearchWords(List.of(), List.of(), List.of());

  public SearchWords {
    searchWords = List.copyOf(searchWords);
  }

  /**
   * Words that mean the same.
   *
   * @param words what people write, words or whole phrases
   * @param mean what is looked for as well
   * @param needs codes of the needs it is about
   * @param audiences codes of those it is for
   */
  public record Saying(
      List<String> words,
      @Nullable List<String> mean,
      @Nullable List<String> needs,
      @Nullable List<String> audiences) {
    public Saying {
      words = List.copyOf(words);
    }

    List<String> meant() {
      return mean == null ? List.of() : mean;
    }

    List<String> about() {
      return needs == null ? List.of() : needs;
    }

    List<String> madeFor() {
      return audiences == null ? List.of() : audiences;
    }
  }

  List<String> small() {
    return smallWords == null ? List.of() : smallWords;
  }

  List<String> kept() {
    return keptWords == null ? List.of() : keptWords;
  }
}
