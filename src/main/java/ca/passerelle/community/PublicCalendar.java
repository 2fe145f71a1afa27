package ca.passerelle.community;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days off by law in a country and one of its regions; what only banks observe is not among them.
 */
public record PublicCalendar(String country, String region) {
  private static final LoadingCache<YearThere, Set<LocalDate>> DAYS =
      Caffeine.newBuilder().maximumSize(100).build(PublicCalendar::read);

  /** Empty when this country and region is not known here. */
  static Optional<PublicCalendar> of(String country, String region) {
    var calendar = new PublicCalendar(country.toLowerCase(Locale.ROOT), region);
    return calendar.equals(new PublicCalendar("ca", "qc"))
        ? Optional.of(calendar)
        : Optional.empty();
  }

  boolean isHoliday(LocalDate date) {
    return DAYS.get(new YearThere(this, date.getYear())).contains(date);
  }

  private static Set<LocalDate> read(YearThere there) {
    return HolidayManager.getInstance(ManagerParameters.create(there.calendar().country()))
        .getHolidays(Year.of(there.year()), HolidayType.PUBLIC_HOLIDAY, there.calendar().region())
        .stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }

  private record YearThere(PublicCalendar calendar, int year) {}
}
