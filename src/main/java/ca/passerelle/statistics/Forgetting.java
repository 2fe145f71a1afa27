package ca.passerelle.statistics;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, what need not be kept any longer goes. */
@Configuration(proxyBeanMethods = false)
class Forgetting {
  static final String NAME = "statistics-forgetting";
  static final int MONTHS_KEPT = 24;

  private static final ZoneId HERE = ZoneId.of("America/Toronto");
  private static final LocalTime AT = LocalTime.of(4, 20);

  @Bean
  Task<Void> statisticsForgetting(SearchTables tables, Clock clock) {
    return Tasks.recurring(NAME, Schedules.daily(HERE, AT))
        .execute((_, _) -> {
          var now = YearMonth.from(clock.instant().atZone(HERE));
          tables.forget(now, now.minusMonths(MONTHS_KEPT));
        });
  }
}
