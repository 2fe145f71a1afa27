package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** A client that obeys must not send for ever what will never be taken. */
class ApiErrorReportTest {
  static Stream<HttpStatus> whatTheClientDidWrong() {
    return Arrays.stream(HttpStatus.values()).filter(HttpStatus::is4xxClientError);
  }

  @ParameterizedTest
  @MethodSource("whatTheClientDidWrong")
  void whatTheClientDidWrongIsNotToBeSentAgain(HttpStatus status) {
    assertThat(ApiErrorReport.problem(status).getDetail()).doesNotContain("again");
  }

  @ParameterizedTest
  @EnumSource(
      value = HttpStatus.class,
      names = {"INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE"})
  void whatTheServerCouldNotDoIs(HttpStatus status) {
    assertThat(ApiErrorReport.problem(status).getDetail()).contains("again later");
  }
}
