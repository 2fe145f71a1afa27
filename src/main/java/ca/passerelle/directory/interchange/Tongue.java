package ca.passerelle.directory.interchange;

import ca.passerelle.shared.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language one answer is drawn in. What nobody translated stays French, and each record names
 * those fields. One thread draws one answer, so the language need not be handed from query to
 * query.
 */
public final class Tongue {
  private static final ScopedValue<Tongue> NOW = ScopedValue.newInstance();

  private final Language language;
  private boolean fellBack;

  private Tongue(Language language) {
    this.language = language;
  }

  public static Tongue of(Language language) {
    return new Tongue(language);
  }

  static Tongue now() {
    return NOW.isBound() ? NOW.get() : of(Language.FRENCH);
  }

  <T, X extends Throwable> T draw(ScopedValue.CallableOp<T, X> drawing) throws X {
    return ScopedValue.where(NOW, this).call(drawing);
  }

  public Language language() {
    return language;
  }

  /** Whether anything that was drawn stayed French though another language was asked for. */
  public boolean fellBack() {
    return fellBack;
  }

  void fallBack() {
    fellBack = true;
  }

  boolean isFrench() {
    return language.equals(Language.FRENCH);
  }

  /** What we say ourselves we say in two languages; in any other it is said in French. */
  boolean hasPhrases() {
    return isFrench() || isEnglish();
  }

  private boolean isEnglish() {
    return language.equals(Language.ENGLISH);
  }

  String say(String french, String english) {
    return isEnglish() ? english : french;
  }

  /**
   * Columns of a query that stand beside the French ones, for {@link RowTexts} to read; none where
   * French is asked for.
   *
   * @param row by which the query knows the row
   * @param id its column whose texts these are
   * @param columns each as the table calls it, followed by a colon and the name its translations
   *     stand under where that is another
   */
  String columns(String row, String id, String... columns) {
    return isFrench()
        ? ""
        : Stream.of(columns)
            .map(column -> column.split(":"))
            .map(named -> column(row, id, named[0], named[named.length - 1]))
            .collect(Collectors.joining());
  }

  private String column(String row, String id, String column, String field) {
    return """
    , (select translated.text from translation translated
      where translated.community_id = %1$s.community_id and translated.resource_id = %1$s.%2$s
        and translated.field_name = '%3$s' and translated.language = '%4$s') as %5$s
    """
        .formatted(row, id, field, language.tag(), column + RowTexts.SUFFIX);
  }
}
