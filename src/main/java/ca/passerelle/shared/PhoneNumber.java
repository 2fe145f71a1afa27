package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number that exists as a number somewhere, in E.164 such as {@code +15145550100}. */
public record PhoneNumber(@JsonValue String e164) {
  /** Where a number written without a country is dialled. */
  private static final String HOME_REGION = "CA";

  private static final int MAX_TYPED_LENGTH = 40;
  private static final Pattern SYNTAX = Pattern.compile("\\+[1-9][0-9]{6,14}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PhoneNumber {
    if (e164.length() > 16 || !SYNTAX.matcher(e164).matches() || !exists(e164)) {
      throw new IllegalArgumentException("Not a telephone number");
    }
  }

  /** What someone typed, with spaces, hyphens or brackets; empty when it is no number. */
  public static Optional<PhoneNumber> typed(String text) {
    if (text.isBlank() || text.length() > MAX_TYPED_LENGTH) {
      return Optional.empty();
    }
    var numbers = PhoneNumberUtil.getInstance();
    try {
      var number = numbers.parse(text, HOME_REGION);
      return numbers.isValidNumber(number)
          ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** As people read it at home, such as {@code (514) 555-0100}. */
  public String national() {
    var numbers = PhoneNumberUtil.getInstance();
    try {
      return numbers.format(numbers.parse(e164, HOME_REGION), PhoneNumberFormat.NATIONAL);
    } catch (NumberParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Enough for its owner to recognise it, too little for anyone else. */
  public String hint() {
    return "•••• " + e164.substring(e164.length() - 4);
  }

  @Override
  public String toString() {
    return hint();
  }

  private static boolean exists(String e164) {
    var numbers = PhoneNumberUtil.getInstance();
    try {
      return numbers.isValidNumber(numbers.parse(e164, null));
    } catch (NumberParseException notANumber) {
      return false;
    }
  }
}
