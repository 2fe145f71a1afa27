package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** A language as its BCP 47 tag, such as {@code fr} or {@code zh-Hans}. */
public record Language(@JsonValue String tag) {
  // Before the constants, which are checked by it.
  private static final Pattern SYNTAX = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  public static final Language FRENCH = new Language("fr");
  public static final Language ENGLISH = new Language("en");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Language {
    if (tag.length() > 35 || !SYNTAX.matcher(tag).matches()) {
      throw new IllegalArgumentException("Not a language tag");
    }
  }

  public static Language of(Locale locale) {
    return new Language(locale.getLanguage().isEmpty() ? "fr" : locale.getLanguage());
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
