package ca.passerelle.community;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Duty hours laid on real days. A window belongs to the day it opens on: it is dropped when that
 * day is a holiday, and it lasts as long as the clock on the wall says, whatever daylight saving
 * does to it.
 */
record DutyCalendar(DutyHours duty, Holidays holidays, ZoneId zone) {
  /** Looking further ahead would only promise what nobody can keep. */
  private static final int HORIZON_DAYS = 400;

  boolean isOnDuty(Instant at) {
    return spans(at).limit(1).anyMatch(span -> !span.start().isAfter(at));
  }

  Optional<Instant> nextStart(Instant at) {
    return spans(at).findFirst().map(span -> later(span.start(), at));
  }

  /** The instant at which {@code wait} of duty time has passed since {@code from}. */
  Optional<Instant> after(Instant from, Duration wait) {
    var counted = from;
    var left = wait;
    for (var span : (Iterable<Span>) spans(from)::iterator) {
      var start = later(span.start(), counted);
      var here = Duration.between(start, span.end());
      if (here.isNegative()) {
        continue; // overlapped by the window before
      }
      if (left.compareTo(here) <= 0) {
        return Optional.of(start.plus(left));
      }
      left = left.minus(here);
      counted = span.end();
    }
    return Optional.empty();
  }

  /** Every span of duty that ends after {@code from}, in order. */
  private Stream<Span> spans(Instant from) {
    var yesterday = from.atZone(zone).toLocalDate().minusDays(1);
    return IntStream.range(0, HORIZON_DAYS)
        .mapToObj(yesterday::plusDays)
        .filter(day -> !holidays.on(day))
        .flatMap(this::spansOpening)
        .filter(span -> span.end().isAfter(from) && span.end().isAfter(span.start()));
  }

  private Stream<Span> spansOpening(LocalDate day) {
    return duty.windows().stream()
        .filter(window -> window.days().contains(day.getDayOfWeek()))
        .map(window -> on(day, window))
        .sorted(Comparator.comparing(Span::start));
  }

  private Span on(LocalDate day, DutyHours.Window window) {
    var lastDay = window.closes().isAfter(window.opens()) ? day : day.plusDays(1);
    return new Span(
        day.atTime(window.opens()).atZone(zone).toInstant(),
        lastDay.atTime(window.closes()).atZone(zone).toInstant());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private record Span(Instant start, Instant end) {}
}
