package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people agreed to can be read again, however old, and counts although it was renewed. */
@PasserelleTest
class ConsentTextsTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int NEWER = 700;

  @Autowired private ApplicationContext context;
  @Autowired private ConsentTexts texts;
  @Autowired private ConsentStore store;

  @BeforeEach
  void aNewerTextIsValidFromTheFirstOfDecember() {
    var text = texts.version(DEMO, "contact", 1).orElseThrow();
    store.put(
        DEMO,
        0,
        new ConsentText(
            "contact",
            NEWER,
            LocalDate.of(2026, 12, 1),
            text.title(),
            text.text(),
            text.agree(),
            90));
    context.publishEvent(new ConfigurationApplied(DEMO));
  }

  @AfterEach
  void asItWas() {
    store.remove(DEMO, "contact/" + NEWER);
    context.publishEvent(new ConfigurationApplied(DEMO));
  }

  @Test
  void theCurrentTextSaysWhatCallingBackMeans() {
    var current = texts.current(DEMO, "contact", TODAY).orElseThrow();
    assertThat(current.text().texts()).containsKeys("fr", "en");
    assertThat(texts.version(DEMO, "contact", current.version())).contains(current);
  }

  @Test
  void aPurposeNobodyWroteHasNone() {
    assertThat(texts.current(DEMO, "advertising", TODAY)).isEmpty();
    assertThat(texts.version(DEMO, "contact", 9999)).isEmpty();
    assertThat(texts.counts(DEMO, "advertising", 1, TODAY, TODAY)).isFalse();
  }

  @ParameterizedTest(name = "version {0} given on {1}, received on {2}: {3}")
  @CsvSource({
    "1,    2026-11-23, 2026-11-23, true", // the current one
    "1,    2026-11-30, 2026-12-20, true", // a tablet was three weeks without network
    "1,    1970-01-01, 2026-12-20, true", // and its clock had stopped
    "1,    2026-12-01, 2026-12-01, true", // a page was open over midnight
    "1,    2026-12-02, 2026-12-02, false", // an old text was shown
    "700,  2026-12-01, 2026-12-01, true",
    "700,  2026-11-30, 2026-11-30, false", // nobody can have read it yet
    "700,  2027-12-01, 2026-12-05, true", // a clock that runs ahead
    "9999, 2026-12-01, 2026-12-01, false"
  })
  void consentCountsWhenThatTextWasTheOneToShow(
      int version, LocalDate given, LocalDate today, boolean counts) {
    assertThat(texts.counts(DEMO, "contact", version, given, today)).isEqualTo(counts);
  }

  @Test
  void oneCommunitysNewTextChangesNothingForAnother() {
    var late = LocalDate.of(2026, 12, 20);
    assertThat(texts.counts(new CommunityId("mercier-est"), "contact", 1, late, late)).isTrue();
    assertThat(texts.counts(DEMO, "contact", 1, late, late)).isFalse();
  }
}
