package ca.passerelle.workerscreens;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Says instants as people say them: tomorrow at 9, Tuesday at half past two. */
record When(Words words, ZoneId zone, Instant now) {
  String exact(Instant instant) {
    var at = instant.atZone(zone);
    long days = ChronoUnit.DAYS.between(today(), at.toLocalDate());
    var time = time(at);
    if (days == 0) {
      return words.of("worker.when.today", time);
    }
    if (days == 1) {
      return words.of("worker.when.tomorrow", time);
    }
    if (days == -1) {
      return words.of("worker.when.yesterday", time);
    }
    var day = days > 1 && days < 7 ? "worker.when.weekday-pattern" : "worker.when.date-pattern";
    return words.of("worker.when.day", format(at, day), time);
  }

  LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  /** As {@code <input type="datetime-local">} writes it. */
  String typed(Instant instant) {
    return instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private String time(ZonedDateTime at) {
    return format(
        at, at.getMinute() == 0 ? "worker.when.hour-pattern" : "worker.when.time-pattern");
  }

  private String format(ZonedDateTime at, String pattern) {
    return DateTimeFormatter.ofPattern(words.of(pattern), words.locale()).format(at);
  }
}
