package ca.passerelle.community;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Public holidays as published for a country and region, such as {@code ca-qc}. */
public enum PublicCalendar {
  CA_QC("ca", "qc");

  private final String country;
  private final String region;
  private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

  PublicCalendar(String country, String region) {
    this.country = country;
    this.region = region;
  }

  boolean isHoliday(LocalDate date) {
    return years.computeIfAbsent(date.getYear(), this::of).contains(date);
  }

  private Set<LocalDate> of(int year) {
    return HolidayManager.getInstance(ManagerParameters.create(country))
        .getHolidays(java.time.Year.of(year), region)
        .stream()
        .map(holiday -> holiday.getDate())
        .collect(Collectors.toUnmodifiableSet());
  }
}
