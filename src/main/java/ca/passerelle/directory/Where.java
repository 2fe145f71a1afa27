package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Unaccented;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A condition that grows, with its values in order. */
final class Where {
  /** A text longer than that is no search. */
  private static final int LONGEST = 200;

  private static final String ACCENTED = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
  private static final String PLAIN = "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy";

  private final StringBuilder sql;
  private final List<Object> values = new ArrayList<>();

  private Where(String sql, Object value) {
    this.sql = new StringBuilder(sql);
    values.add(value);
  }

  static Where of(String condition, Object value) {
    return new Where(condition, value);
  }

  /** {@code column} says in which community a row is. */
  static Where in(CommunityId community, String column) {
    return new Where(column + " = ?", community.value());
  }

  /** {@code condition} has a question mark for each value. */
  Where and(String condition, Object... values) {
    sql.append(" and ").append(condition);
    this.values.addAll(List.of(values));
    return this;
  }

  /**
   * Each of the words stands in one of the texts at least, whatever their accents.
   *
   * @param texts conditions, each with one question mark for how a text should look
   */
  Where andWords(String words, List<String> texts) {
    for (var word : words(words)) {
      and(
          "(" + String.join(" or ", texts) + ")",
          Collections.nCopies(texts.size(), pattern(word)).toArray());
    }
    return this;
  }

  static List<String> words(String typed) {
    var searched = typed.substring(0, Math.min(typed.length(), LONGEST));
    return List.of(Unaccented.of(searched).split("\\s+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static String pattern(String word) {
    return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  /** A condition on a text that is compared without accents and in small letters. */
  static String looks(String column) {
    return folded(column) + " like ?";
  }

  /**
   * The name of a row in any language, as {@link #andWords} asks for it.
   *
   * @param row by which the query knows it
   */
  static List<String> called(String row) {
    return List.of(
        looks(row + ".name"),
        """
        exists (select 1 from translation t where t.community_id = %1$s.community_id
          and t.resource_id = %1$s.id and t.field_name = 'name' and %2$s)
        """
            .formatted(row, looks("t.text")));
  }

  /** As people order and search it: without accents, in small letters. */
  static String folded(String column) {
    return "lower(translate(%s, '%s', '%s'))".formatted(column, ACCENTED, PLAIN);
  }

  /** The row is one of those. */
  Where andOneOf(String column, Collection<UUID> ids) {
    return ids.isEmpty()
        ? and("false")
        : and(
            "%s in (%s)".formatted(column, String.join(", ", Collections.nCopies(ids.size(), "?"))),
            ids.toArray());
  }

  @Override
  public String toString() {
    return sql.toString();
  }

  List<Object> values() {
    return values;
  }

  /** With what stands behind the condition. */
  List<Object> values(Object... more) {
    var all = new ArrayList<>(values);
    all.addAll(List.of(more));
    return all;
  }
}
