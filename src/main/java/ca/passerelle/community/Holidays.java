package ca.passerelle.community;

import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The public holidays of a place, and the dates a community adds. */
public record Holidays(Optional<PublicCalendar> calendar, Map<LocalDate, Translated> extra) {
  /** Neither calendar nor dates: every day is an ordinary day. */
  public static final Holidays NONE = new Holidays(Optional.empty(), Map.of());

  public Holidays {
    extra = Map.copyOf(extra);
  }

  public boolean on(LocalDate date) {
    return extra.containsKey(date) || calendar.filter(of -> of.isHoliday(date)).isPresent();
  }
}
