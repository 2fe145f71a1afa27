package ca.passerelle.contact;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.Safety.Time;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafetyTest {
  @Test
  void whoSaidNothingCanBeReachedAnyTime() {
    assertThat(Safety.UNSAID.allows(at("2026-11-23T03:00"))).isTrue();
    assertThat(Safety.UNSAID.allows(at("2026-11-28T15:00"))).isTrue();
  }

  @Test
  void onlyTheChosenPartOfTheDayIsSafe() {
    var evening = safeIn(Time.EVENING);
    assertThat(evening.allows(at("2026-11-23T16:59"))).isFalse();
    assertThat(evening.allows(at("2026-11-23T17:00"))).isTrue();
    assertThat(evening.allows(at("2026-11-23T20:59"))).isTrue();
    assertThat(evening.allows(at("2026-11-23T21:00"))).isFalse();

    var morning = safeIn(Time.MORNING);
    assertThat(morning.allows(at("2026-11-23T07:59"))).isFalse();
    assertThat(morning.allows(at("2026-11-23T11:59"))).isTrue();
    assertThat(morning.allows(at("2026-11-23T12:00"))).isFalse();
    assertThat(safeIn(Time.AFTERNOON).allows(at("2026-11-23T12:00"))).isTrue();
  }

  @Test
  void theWeekendIsSafeOnlyWhenItWasChosen() {
    assertThat(safeIn(Time.MORNING).allows(at("2026-11-28T10:00"))).isFalse();
    assertThat(safeIn(Time.WEEKEND).allows(at("2026-11-28T10:00"))).isTrue();
    assertThat(safeIn(Time.WEEKEND).allows(at("2026-11-23T10:00"))).isFalse();
    assertThat(safeIn(Time.WEEKEND).allows(at("2026-11-29T22:00"))).isFalse();
  }

  private static Safety safeIn(Time time) {
    return new Safety(
        Set.of(time), false, Safety.Caller.PASSERELLE, Optional.empty(), Optional.empty());
  }

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("America/Toronto"));
  }
}
