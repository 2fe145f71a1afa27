package ca.passerelle.directory.freshness;

import ca.passerelle.community.Communities;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, when nobody stands before a kiosk. A night that was missed is made up for. */
@Configuration(proxyBeanMethods = false)
class AgingTask {
  static final String NAME = "directory-freshness";
  private static final ZoneId HERE = ZoneId.of("America/Toronto");
  private static final LocalTime AT = LocalTime.of(4, 10);

  @Bean
  Task<Void> directoryFreshness(Communities communities, AgingRun run) {
    return Tasks.recurring(NAME, Schedules.daily(HERE, AT))
        .execute((_, _) -> communities.all().forEach(run::of));
  }
}
