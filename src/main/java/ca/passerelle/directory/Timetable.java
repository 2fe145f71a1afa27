package ca.passerelle.directory;

import ca.passerelle.community.Holidays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When a service is open at one place. A schedule opens on a local day at a local time; that day
 * alone decides whether a holiday closes it, also when it closes after midnight. Hours given for
 * holidays hold on those days only; on special days nothing else holds. Spans that touch are one.
 */
final class Timetable {
  /** Further ahead than any opening that comes back every month. */
  private static final int NEAR_DAYS = 70;

  /** So far that a season comes round. */
  private static final int FAR_DAYS = 400;

  /** Open that long is around the clock. */
  private static final int ALWAYS_DAYS = 30;

  /** An opening this near is worth a time, also out of season. */
  private static final int SOON_DAYS = 7;

  private final List<Recurrence> recurrences;
  private final List<SpecialDays> special;
  private final boolean byAppointment;
  private final boolean closedOnHolidays;
  private final Holidays holidays;
  private final ZoneId zone;

  /** The spans around the day last asked for: lists ask for all services at the same moment. */
  private volatile Near near = new Near(LocalDate.MIN, List.of());

  /** The same for lists that only ask whether it is open: thousands of these stay in memory. */
  private volatile Today today = new Today(LocalDate.MIN, List.of());

  Timetable(SiteEntry site, Holidays holidays, ZoneId zone) {
    this.recurrences =
        site.schedules().stream().map(Recurrence::of).flatMap(Optional::stream).toList();
    this.special = site.exceptions();
    this.byAppointment = site.appointmentOnly();
    this.closedOnHolidays = site.closedOnHolidays();
    this.holidays = holidays;
    this.zone = zone;
  }

  OpenState at(ZonedDateTime moment) {
    var now = moment.withZoneSameInstant(zone);
    if (byAppointment) {
      return new OpenState.ByAppointment();
    }
    if (recurrences.isEmpty() && special.isEmpty()) {
      return new OpenState.Unknown();
    }
    for (var span : near(now.toLocalDate())) {
      if (span.holds(now)) {
        return new OpenState.Open(
            Optional.of(span.closes()).filter(end -> end.isBefore(now.plusDays(ALWAYS_DAYS))));
      }
      if (span.opens().isAfter(now)) {
        return opens(now, span.opens());
      }
    }
    var today = now.toLocalDate();
    return spans(today.plusDays(NEAR_DAYS), today.plusDays(FAR_DAYS)).stream()
        .findFirst()
        .map(span -> opens(now, span.opens()))
        .orElseGet(() -> new OpenState.ClosedForSeason(Optional.empty()));
  }

  /** Whether {@link #at} says open, for much less. */
  boolean isOpen(ZonedDateTime moment) {
    if (byAppointment) {
      return false;
    }
    var now = moment.withZoneSameInstant(zone);
    var known = today;
    if (!known.day.equals(now.toLocalDate())) {
      known =
          new Today(now.toLocalDate(), spans(now.toLocalDate().minusDays(1), now.toLocalDate()));
      today = known;
    }
    return known.holds(now.toEpochSecond());
  }

  private OpenState opens(ZonedDateTime now, ZonedDateTime at) {
    var today = now.toLocalDate();
    var inSeason = recurrences.stream().anyMatch(hours -> hours.schedule().runsOn(today));
    return inSeason || at.isBefore(now.plusDays(SOON_DAYS))
        ? new OpenState.Opens(at)
        : new OpenState.ClosedForSeason(Optional.of(at.toLocalDate()));
  }

  /** Seven days from {@code today}. */
  List<DayHours> week(LocalDate today) {
    return IntStream.range(0, 7).mapToObj(today::plusDays).map(this::day).toList();
  }

  private DayHours day(LocalDate date) {
    var opened = recurrences.stream().filter(hours -> !hours.days(date, date).isEmpty()).toList();
    var usual =
        opened.stream()
            .filter(hours -> holds(hours, date))
            .map(hours -> span(date, hours.schedule().opensAt(), hours.schedule().closesAt()));
    var spans = merged(Stream.concat(usual, special(date)).filter(Span::isReal).toList());
    var closed = spans.isEmpty() && opened.stream().anyMatch(hours -> !hours.isForHolidays());
    return new DayHours(
        date,
        spans.stream()
            .map(span -> new DayHours.Span(span.opens().toLocalTime(), span.closes().toLocalTime()))
            .toList(),
        closed);
  }

  private List<Span> near(LocalDate today) {
    var known = near;
    if (!known.day().equals(today)) {
      known = new Near(today, spans(today.minusDays(1), today.plusDays(NEAR_DAYS)));
      near = known;
    }
    return known.spans();
  }

  private List<Span> spans(LocalDate first, LocalDate last) {
    var all = new ArrayList<Span>();
    for (var hours : recurrences) {
      for (var day : hours.days(first, last)) {
        var span = span(day, hours.schedule().opensAt(), hours.schedule().closesAt());
        if (holds(hours, day) && span.isReal()) {
          all.add(span);
        }
      }
    }
    first
        .datesUntil(last.plusDays(1))
        .filter(day -> special.stream().anyMatch(days -> days.includes(day)))
        .flatMap(this::special)
        .filter(Span::isReal)
        .forEach(all::add);
    return merged(all);
  }

  /** The hours of a day on which the habit does not hold; none: closed, or a day as usual. */
  private Stream<Span> special(LocalDate day) {
    return special.stream()
        .filter(days -> days.includes(day))
        .filter(days -> days.opensAt() != null && days.closesAt() != null)
        .map(days ->
            span(
                day,
                Objects.requireNonNull(days.opensAt()),
                Objects.requireNonNull(days.closesAt())));
  }

  private boolean holds(Recurrence hours, LocalDate day) {
    if (special.stream().anyMatch(days -> days.includes(day))) {
      return false;
    }
    var holiday = holidays.on(day);
    return hours.isForHolidays() ? holiday : !(closedOnHolidays && holiday);
  }

  private Span span(LocalDate day, LocalTime opens, LocalTime closes) {
    var lastDay = closes.isAfter(opens) ? day : day.plusDays(1);
    return new Span(day.atTime(opens).atZone(zone), lastDay.atTime(closes).atZone(zone));
  }

  private static List<Span> merged(List<Span> spans) {
    var merged = new ArrayList<Span>();
    for (var span : spans.stream().sorted(Comparator.comparing(Span::opens)).toList()) {
      var last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && !span.opens().isAfter(last.closes())) {
        var end = span.closes().isAfter(last.closes()) ? span.closes() : last.closes();
        merged.set(merged.size() - 1, new Span(last.opens(), end));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private record Near(LocalDate day, List<Span> spans) {}

  /** When it opens and closes around one day. */
  private static final class Today {
    private final LocalDate day;

    /** Openings and closings in turn, in seconds since 1970. */
    private final long[] edges;

    Today(LocalDate day, List<Span> spans) {
      this.day = day;
      this.edges =
          spans.stream()
              .flatMapToLong(span ->
                  LongStream.of(span.opens().toEpochSecond(), span.closes().toEpochSecond()))
              .toArray();
    }

    boolean holds(long second) {
      for (int i = 0; i < edges.length; i += 2) {
        if (second >= edges[i] && second < edges[i + 1]) {
          return true;
        }
      }
      return false;
    }
  }

  private record Span(ZonedDateTime opens, ZonedDateTime closes) {
    /** Hours that lie wholly in what the spring clock skips never come. */
    boolean isReal() {
      return closes.isAfter(opens);
    }

    boolean holds(ZonedDateTime moment) {
      return !moment.isBefore(opens) && moment.isBefore(closes);
    }
  }
}
