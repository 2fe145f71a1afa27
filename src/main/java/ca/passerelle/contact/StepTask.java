package ca.passerelle.contact;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one kind of task of this module, and db-scheduler's clock. */
@Configuration(proxyBeanMethods = false)
class StepTask {
  private static final Logger log = LoggerFactory.getLogger(StepTask.class);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LAST_RETRY = Duration.ofHours(1);

  /**
   * A failing step is tried again and again, ever more slowly up to once an hour; never dropped.
   */
  @Bean
  Task<Void> contactStep(StepRunner runner) {
    return Tasks.oneTime(StepSchedule.TASK)
        .onFailure(retryForEver())
        .execute((step, _) -> runner.due(StepKey.parse(step.getId())));
  }

  private static FailureHandler<Void> retryForEver() {
    return (ExecutionComplete complete, ExecutionOperations<Void> operations) -> {
      var failures = complete.getExecution().consecutiveFailures;
      var wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures, 10));
      var next = wait.compareTo(LAST_RETRY) < 0 ? wait : LAST_RETRY;
      log.warn(
          "Step {} failed {} times ({}), next try in {}",
          complete.getExecution().taskInstance.getId(),
          failures + 1,
          complete.getCause().map(cause -> cause.getClass().getSimpleName()).orElse("unknown"),
          next);
      operations.reschedule(complete, complete.getTimeDone().plus(next));
    };
  }

  @Bean
  com.github.kagkarlsson.scheduler.Clock dbSchedulerClock(Clock clock) {
    return clock::instant;
  }
}
