package ca.passerelle.directory;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.Translated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service at one place (HSDS {@code service_at_location}) and its hours there.
 *
 * @param exceptions days on which those hours do not hold
 */
public record SiteEntry(
    String location,
    @Nullable Boolean byAppointment,
    @Nullable OnHolidays onHolidays,
    List<ScheduleEntry> schedules,
    @Nullable Translated description,
    List<SpecialDays> exceptions) {
  public SiteEntry {
    byAppointment = byAppointment != null && byAppointment;
    onHolidays = onHolidays == null ? OnHolidays.CLOSED : onHolidays;
    schedules = Lists.orEmpty(schedules);
    exceptions = Lists.orEmpty(exceptions);
  }

  /** One where every day is as usual. */
  public SiteEntry(
      String location,
      @Nullable Boolean byAppointment,
      @Nullable OnHolidays onHolidays,
      List<ScheduleEntry> schedules,
      @Nullable Translated description) {
    this(location, byAppointment, onHolidays, schedules, description, List.of());
  }

  boolean appointmentOnly() {
    return byAppointment != null && byAppointment;
  }

  boolean closedOnHolidays() {
    return onHolidays != OnHolidays.OPEN;
  }

  public enum OnHolidays implements Coded {
    CLOSED,
    OPEN
  }
}
