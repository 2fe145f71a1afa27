package ca.passerelle.community;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * When a community's workers answer, as local times; a day may be split, a window may pass
 * midnight.
 */
public record DutyHours(List<Window> windows) {
  public DutyHours {
    windows = List.copyOf(windows);
  }

  /** Closing at or before the opening means on the next day. */
  public record Window(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
    public Window {
      days = Set.copyOf(days);
    }
  }
}
