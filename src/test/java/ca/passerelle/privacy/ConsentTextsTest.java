package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people agreed to can be read again, however old. */
@PasserelleTest
class ConsentTextsTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired ConsentTexts texts;

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
  }
}
