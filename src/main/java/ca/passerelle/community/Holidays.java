package ca.passerelle.community;

import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The public holidays of a place, and the dates and yearly weeks a community adds. */
public record Holidays(
    Optional<PublicCalendar> calendar, Map<LocalDate, Translated> dates, List<Season> weeks) {
  /** Every day is an ordinary day. */
  public static final Holidays NONE = new Holidays(Optional.empty(), Map.of(), List.of());

  public Holidays {
    dates = Map.copyOf(dates);
    weeks = List.copyOf(weeks);
  }

  public boolean on(LocalDate date) {
    return dates.containsKey(date)
        || weeks.stream().anyMatch(week -> week.includes(date))
        || calendar.filter(days -> days.isHoliday(date)).isPresent();
  }
}
