package ca.passerelle.directory.interchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The texts of one row in the language that is asked for, and which of them stayed French. */
final class RowTexts {
  static final String SUFFIX = "_said";

  private final Tongue tongue = Tongue.now();
  private final ResultSet row;
  private final TreeSet<String> french = new TreeSet<>();

  RowTexts(ResultSet row) {
    this.row = row;
  }

  /** A column that the standard calls the same. */
  @Nullable String text(String column) throws SQLException {
    return text(column, column);
  }

  /**
   * @param field as the standard calls it
   */
  @Nullable String text(String column, String field) throws SQLException {
    var original = row.getString(column);
    if (original == null || original.isEmpty() || tongue.isFrench()) {
      return original;
    }
    var translated = row.getString(column + SUFFIX);
    if (translated == null) {
      stayed(field);
      return original;
    }
    return translated;
  }

  /** A text nobody translates. */
  @Nullable String french(String column, String field) throws SQLException {
    var original = row.getString(column);
    if (original != null && !original.isEmpty() && !tongue.isFrench()) {
      stayed(field);
    }
    return original;
  }

  /** What we say ourselves in that field. */
  @Nullable String ours(@Nullable String phrase, String field) {
    if (phrase != null && !tongue.hasPhrases()) {
      stayed(field);
    }
    return phrase;
  }

  /** Something the field is made of stayed French. */
  void stayed(String field) {
    french.add(field);
    tongue.fallBack();
  }

  /** By the names of the standard; empty when French was asked for. */
  List<String> untranslated() {
    return List.copyOf(french);
  }
}
