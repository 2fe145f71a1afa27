package ca.passerelle.citizenscreens;

import ca.passerelle.directory.DayHours;
import ca.passerelle.directory.OpenState;
import ca.passerelle.directory.ServiceSheet;
import ca.passerelle.uikit.ServiceSheet.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** When a service is given at a place, day by day and in words. */
record SheetHours(Wording wording, LocalDate today) {
  List<Day> week(ServiceSheet.Site site) {
    return always(site) ? List.of() : site.week().stream().map(this::day).toList();
  }

  private static boolean always(ServiceSheet.Site site) {
    return site.open() instanceof OpenState.Open(var until) && until.isEmpty();
  }

  private Day day(DayHours day) {
    return new Day(wording.moments().weekday(day.date()), hours(day), day.date().equals(today));
  }

  private String hours(DayHours day) {
    if (day.spans().isEmpty()) {
      return wording.say(day.holiday() ? "citizen.sheet.holiday" : "citizen.sheet.closed");
    }
    return day.spans().stream()
        .map(span ->
            span.opens().equals(span.closes())
                ? wording.say("citizen.sheet.daynight")
                : wording.moments().time(span.opens())
                    + " – "
                    + wording.moments().time(span.closes()))
        .collect(Collectors.joining(", "));
  }

  List<String> remarks(ServiceSheet.Site site) {
    var lines = new ArrayList<String>();
    if (always(site)) {
      lines.add(wording.say("citizen.sheet.always"));
    }
    if (site.open() instanceof OpenState.Unknown) {
      lines.add(wording.say("citizen.sheet.hours.unknown"));
    }
    if (site.byAppointment()) {
      lines.add(wording.say("citizen.sheet.appointment"));
    }
    site.remarks().stream().map(wording::in).forEach(lines::add);
    if (site.closedOnHolidays()) {
      lines.add(wording.say("citizen.sheet.closedholidays"));
    }
    return lines;
  }
}
