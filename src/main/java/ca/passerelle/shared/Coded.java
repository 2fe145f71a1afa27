package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A choice written down as its code, such as {@code no-service-found}, in rows, messages, files and
 * keys.
 */
public interface Coded {
  String name();

  @JsonValue
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException when no choice of {@code type} has that code
   */
  static <T extends Enum<T> & Coded> T of(Class<T> type, String code) {
    for (T choice : type.getEnumConstants()) {
      if (choice.code().equals(code)) {
        return choice;
      }
    }
    throw new IllegalArgumentException("Not a " + type.getSimpleName());
  }
}
