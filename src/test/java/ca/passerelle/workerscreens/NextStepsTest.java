package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Community;
import ca.passerelle.community.DutyHours;
import ca.passerelle.community.DutyHours.Window;
import ca.passerelle.community.Freshness;
import ca.passerelle.community.Holidays;
import ca.passerelle.community.ResponsePromise;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextStepsTest {
  private static final Instant FRIDAY_TEN = Instant.parse("2026-11-27T15:00:00Z");

  @Test
  void aDayStartsWhenSomeoneIsOnDuty() {
    var weekdays =
        new Window(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 30),
            LocalTime.of(16, 30));

    assertThat(NextSteps.in(community(weekdays)))
        .extracting(choice -> choice.at(FRIDAY_TEN))
        .containsExactly(
            Instant.parse("2026-11-27T16:00:00Z"),
            Instant.parse("2026-11-30T13:30:00Z"), // tomorrow is Saturday: Monday
            Instant.parse("2026-11-30T13:30:00Z"),
            Instant.parse("2026-12-04T13:30:00Z"));
  }

  @Test
  void whereNobodyIsEverOnDutyADayStartsAtNine() {
    assertThat(NextSteps.in(community()))
        .extracting(choice -> choice.at(FRIDAY_TEN))
        .contains(Instant.parse("2026-11-28T14:00:00Z"));
  }

  private static Community community(Window... duty) {
    return new Community(
        new CommunityId("quartier-demo"),
        Translated.french("Quartier-démo"),
        ZoneId.of("America/Toronto"),
        List.of(Language.FRENCH),
        new DutyHours(List.of(duty)),
        Holidays.NONE,
        new ResponsePromise(Duration.ofHours(8), Duration.ofHours(2)),
        Duration.ofDays(90),
        Freshness.USUAL,
        true,
        Optional.empty());
  }
}
