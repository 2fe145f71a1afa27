package ca.passerelle.contact;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts the next step of a request on db-scheduler's table, in the transaction that caused it. A
 * step belongs to one version of the request: when the request moves on, its step is replaced, and
 * one that is already running finds that it no longer counts.
 */
@Component
class StepSchedule {
  static final String TASK = "contact-step";

  private final SchedulerClient client;
  private final JdbcClient database;
  private final ObjectProvider<Scheduler> scheduler;
  private final Deadlines deadlines;

  StepSchedule(
      DataSource source,
      JdbcClient database,
      ObjectProvider<Scheduler> scheduler,
      Deadlines deadlines) {
    this.client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source)).build();
    this.database = database;
    this.scheduler = scheduler;
    this.deadlines = deadlines;
  }

  void schedule(Case now) {
    now.next()
        .ifPresent(step -> {
          client.scheduleBatch(
              List.of(new TaskInstance<>(TASK, StepKey.of(now).toString())), step.at());
          if (!step.at().isAfter(deadlines.now())) {
            wakeAfterCommit();
          }
        });
  }

  void replace(Case before, Case now) {
    database
        .sql(
            "delete from scheduled_tasks"
                + " where task_name = ? and task_instance = ? and picked = false")
        .params(TASK, StepKey.of(before).toString())
        .update();
    schedule(now);
  }

  /** A hint that spares the poll's second; the poll is the guarantee. */
  private void wakeAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
          }
        });
  }
}
