package ca.passerelle.directory.campaign;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, what organizations said long ago goes: what was taken over is in the directory. */
@Configuration(proxyBeanMethods = false)
class CampaignTask {
  /** A year, and a month to compare it with the one before. */
  static final Duration KEPT = Duration.ofDays(396);

  private static final ZoneId HERE = ZoneId.of("America/Toronto");
  private static final LocalTime AT = LocalTime.of(4, 15);

  @Bean
  Task<Void> campaignForgetting(
      InvitationTable invitations, CorrectionTable corrections, Clock clock) {
    return Tasks.recurring("campaign-forgetting", Schedules.daily(HERE, AT))
        .execute((_, _) -> {
          var before = clock.instant().minus(KEPT);
          corrections.forget(before);
          invitations.forget(before);
        });
  }
}
