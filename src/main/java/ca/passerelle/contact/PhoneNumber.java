package ca.passerelle.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;

/** A telephone number in E.164, such as {@code +15145550100}. */
public record PhoneNumber(String e164) {
  private static final Pattern SYNTAX = Pattern.compile("\\+[1-9][0-9]{6,14}");
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  public PhoneNumber {
    if (e164.length() > 16 || !SYNTAX.matcher(e164).matches() || !canExist(e164)) {
      throw new IllegalArgumentException("Not a telephone number");
    }
  }

  /**
   * As people write it here: national for Canada and the United States, otherwise international.
   */
  public String readable() {
    try {
      var parsed = NUMBERS.parse(e164, null);
      return NUMBERS.format(
          parsed,
          parsed.getCountryCode() == 1
              ? PhoneNumberFormat.NATIONAL
              : PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException impossible) {
      throw new IllegalStateException("A checked number no longer parses");
    }
  }

  /** Enough for its owner to recognize it: the last four digits. */
  public String hint() {
    return "•••• " + e164.substring(e164.length() - 4);
  }

  /**
   * Right length for its country, not whether it is assigned: numbers kept for fiction
   * (514-555-01xx) must pass, and the tables of assigned numbers are always a little old.
   */
  private static boolean canExist(String e164) {
    try {
      return NUMBERS.isPossibleNumber(NUMBERS.parse(e164, null));
    } catch (NumberParseException notANumber) {
      return false;
    }
  }

  @Override
  public String toString() {
    return hint();
  }
}
