package ca.passerelle.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A step that fails is tried for ever, ever more slowly, and says nothing of anyone. */
@ExtendWith(OutputCaptureExtension.class)
class StepTaskTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

  @ParameterizedTest(name = "after {0} failures before, in {1}")
  @CsvSource({
    "0, PT5S",
    "1, PT10S",
    "2, PT20S",
    "5, PT2M40S",
    "9, PT42M40S",
    "10, PT1H",
    "11, PT1H",
    "5000, PT1H"
  })
  void theWaitDoublesUpToAnHourAndNeverEnds(
      int failuresBefore, Duration wait, CapturedOutput output) {
    var execution = new Execution(NOW, new TaskInstance<Void>(StepSchedule.TASK, "id/7"));
    execution.consecutiveFailures = failuresBefore;
    var failed =
        ExecutionComplete.failure(
            execution, NOW.minusSeconds(1), NOW, new IllegalStateException("MARQUE"));
    ExecutionOperations<Void> operations = Mockito.mock();

    new StepTask()
        .contactStep(Mockito.mock(StepRunner.class))
        .getFailureHandler()
        .onFailure(failed, operations);

    var next = ArgumentCaptor.forClass(Instant.class);
    Mockito.verify(operations).reschedule(Mockito.eq(failed), next.capture());
    Mockito.verifyNoMoreInteractions(operations);
    assertThat(Duration.between(NOW, next.getValue())).isEqualTo(wait);
    assertThat(Optional.of(output.getAll()))
        .hasValueSatisfying(said -> assertThat(said).contains("id/7").doesNotContain("MARQUE"));
  }
}
