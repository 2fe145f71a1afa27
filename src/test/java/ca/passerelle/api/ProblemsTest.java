package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.passerelle.contact.IntakeRefusal;
import ca.passerelle.privacy.SealRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Every refusal answers with the status that docs/api.md gives it, and with nothing more. */
class ProblemsTest {
  private final Problems problems = new Problems();
  private final Map<String, Integer> documented = new TreeMap<>();

  @BeforeEach
  void readTheTableOfTheDocument() throws IOException {
    var row = Pattern.compile("^\\| (\\d{3}) \\| (`[^|]+) \\|", Pattern.MULTILINE);
    var rows = row.matcher(Files.readString(Path.of("docs/api.md")));
    while (rows.find()) {
      var status = Integer.parseInt(rows.group(1));
      Pattern.compile("`([a-z-]+)`")
          .matcher(rows.group(2))
          .results()
          .forEach(name -> documented.put(name.group(1), status));
    }
  }

  private static IntakeRefusal refusal(IntakeRefusal.Why why) {
    IntakeRefusal refusal = mock();
    when(refusal.why()).thenReturn(why);
    when(refusal.field()).thenReturn(Optional.empty());
    when(refusal.retryAfter()).thenReturn(Optional.empty());
    return refusal;
  }

  private void assertAsDocumented(ResponseEntity<ProblemDetail> answer, String name) {
    var problem = Objects.requireNonNull(answer.getBody());
    assertThat(documented).containsKey(name);
    assertThat(answer.getStatusCode().value()).isEqualTo(documented.get(name));
    assertThat(problem.getStatus()).isEqualTo(documented.get(name));
    assertThat(problem.getType()).hasToString("urn:passerelle:problem:" + name);
    assertThat(problem.getTitle()).isEqualTo(name);
    assertThat(problem.getDetail()).isNotBlank();
    assertThat(answer.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
  }

  @ParameterizedTest
  @EnumSource(IntakeRefusal.Why.class)
  void eachRefusalOfTheDesk(IntakeRefusal.Why why) {
    var answer = problems.refused(refusal(why));
    assertAsDocumented(answer, why.code());
    assertThat(answer.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER)).isFalse();
    assertThat(Objects.requireNonNull(answer.getBody()).getProperties()).isNull();
  }

  @Test
  void parametersWhoseLettersAreNone() {
    assertAsDocumented(problems.unreadable(new InvalidParameterException("%FF")), "malformed");
  }

  @ParameterizedTest
  @EnumSource(SealRefused.Why.class)
  void eachRefusalOfTheSeal(SealRefused.Why why) {
    SealRefused refusal = mock();
    when(refusal.why()).thenReturn(why);
    assertAsDocumented(problems.sealed(refusal), why.code());
  }

  @Test
  void theFieldIsNamed() {
    var refusal = refusal(IntakeRefusal.Why.INVALID_PHONE);
    when(refusal.field()).thenReturn(Optional.of("reach.phone"));
    assertThat(Objects.requireNonNull(problems.refused(refusal).getBody()).getProperties())
        .isEqualTo(Map.of("field", "reach.phone"));
  }

  @Test
  void theWaitIsRoundedUpSoThatNobodyComesTooEarly() {
    var refusal = refusal(IntakeRefusal.Why.TOO_MANY_CODES);
    when(refusal.retryAfter()).thenReturn(Optional.of(Duration.ofMillis(29_400)));
    assertThat(problems.refused(refusal).getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
        .isEqualTo("30");
  }

  @Test
  void theDocumentNamesNoProblemThatIsNone() {
    assertThat(documented.keySet())
        .hasSizeGreaterThan(18)
        .contains("oversized", "unsupported-media-type", "not-found", "method-not-allowed");
    assertThat(documented).containsEntry("not-durable", 503);
  }
}
