package ca.passerelle.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.CitizenForm;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a browser seals, read field by field. */
class RequestContentTest {
  private static final CitizenForm FORM = CitizenForm.request("web-quartier-demo");

  private static RequestContent read(CitizenForm form) {
    return JsonMapper.shared().readValue(form.json(), RequestContent.class);
  }

  private static void assertRefused(Why why, String field, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> {
              assertThat(refusal.why()).isEqualTo(why);
              assertThat(refusal.field()).contains(field);
            });
  }

  @Test
  void theLeastThatIsAskedIsEnough() {
    var content = read(FORM.without("madeAt"));
    assertThat(content.personal().reach().way()).isEqualTo(Way.CALL);
    assertThat(content.spoken()).isEqualTo(Language.FRENCH);
    assertThat(content.chosenNeeds()).isEmpty();
    assertThat(content.service()).isEmpty();
    assertThat(content.consentGiven().at()).isEqualTo(Instant.parse("2026-11-23T14:59:00Z"));
    assertThat(content).hasToString("RequestContent[•••]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0-0-0-0-0000", "127-127-127-127-9999", "9-10-99-100-0042"})
  void everyCodeThatCanBeMadeIsRead(String code) {
    assertThat(read(FORM.with("code", code)).followUpCode().canonical()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "128-0-0-0-0000",
        "00-0-0-0-0000",
        "-1-0-0-0-0000",
        "1-2-3-4-00000",
        "1-2-3-0000",
        "1-2-3-4-5-0000",
        " 1-2-3-4-0000",
        "1-2-3-4-١٢٣٤"
      })
  void noOtherIs(String code) {
    assertRefused(Why.INVALID_CODE, "code", () -> read(FORM.with("code", code)).followUpCode());
  }

  @Test
  void tenNeedsAreMany() {
    assertThat(read(FORM.with("needs", needs(10))).chosenNeeds()).hasSize(10);
    assertRefused(
        Why.INVALID_NEEDS, "needs", () -> read(FORM.with("needs", needs(11))).chosenNeeds());
  }

  private static List<String> needs(int count) {
    return IntStream.range(0, count).mapToObj(number -> "need-" + number).toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"name, 60", "words, 500"})
  void whatIsWrittenHasItsLimit(String field, int longest) {
    read(FORM.with(field, "é".repeat(longest))).personal();
    assertRefused(
        Why.MALFORMED, field, () -> read(FORM.with(field, "é".repeat(longest + 1))).personal());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"callerOther, 60", "note, 200"})
  void whatKeepsSafeHasItsLimitToo(String field, int longest) {
    read(FORM.with("safety", Map.of(field, "é".repeat(longest)))).personal();
    assertRefused(
        Why.MALFORMED,
        "safety." + field,
        () -> read(FORM.with("safety", Map.of(field, "é".repeat(longest + 1)))).personal());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "callerName, police",
    "times, night",
  })
  void whatIsNoChoiceIsNamed(String field, String value) {
    Object chosen = field.equals("times") ? List.of(value) : value;
    assertRefused(
        Why.MALFORMED,
        "safety." + field,
        () -> read(FORM.with("safety", Map.of(field, chosen))).personal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"purpose", "version", "language", "at"})
  void consentWithoutAnyOfItsPartsIsNone(String part) {
    var consent = new HashMap<>(CitizenForm.consent(1));
    consent.remove(part);
    assertThatThrownBy(() -> read(FORM.with("consent", consent)).consentGiven())
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> assertThat(refusal.field().orElseThrow()).startsWith("consent"));
  }

  @Test
  void consentToSomethingElseIsNoConsentToBeContacted() {
    var consent = new HashMap<>(CitizenForm.consent(1));
    consent.put("purpose", "newsletter");
    assertRefused(
        Why.MALFORMED, "consent", () -> read(FORM.with("consent", consent)).consentGiven());
  }

  @Test
  void aMomentThatIsNoneIsNamed() {
    assertRefused(Why.MALFORMED, "madeAt", () -> read(FORM.with("madeAt", "hier")).personal());
    var consent = new HashMap<>(CitizenForm.consent(1));
    consent.put("at", "2026-11-23");
    assertRefused(
        Why.MALFORMED, "consent.at", () -> read(FORM.with("consent", consent)).consentGiven());
  }
}
