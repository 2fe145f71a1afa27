package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A service at one place (HSDS {@code service_at_location}) and its hours there. */
public record SiteEntry(
    String location,
    @Nullable Boolean byAppointment,
    @Nullable OnHolidays onHolidays,
    List<ScheduleEntry> schedules,
    @Nullable Translated description) {
  public SiteEntry {
    byAppointment = byAppointment != null && byAppointment;
    onHolidays = onHolidays == null ? OnHolidays.CLOSED : onHolidays;
    schedules = Lists.orEmpty(schedules);
  }

  boolean appointmentOnly() {
    return byAppointment != null && byAppointment;
  }

  boolean closedOnHolidays() {
    return onHolidays != OnHolidays.OPEN;
  }

  public enum OnHolidays {
    CLOSED,
    OPEN;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static OnHolidays of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
