package ca.passerelle.community;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A community as files write it. */
record CommunityEntry(
    String id,
    Translated name,
    boolean fictional,
    @Nullable String listedAs,
    String timeZone,
    List<Language> languages,
    @Nullable GeoPoint centre,
    List<DutyEntry> dutyHours,
    HolidaysEntry holidays,
    PromiseEntry responsePromise,
    @Nullable Integer retentionDays,
    @Nullable FreshnessEntry freshness) {
  private static final int USUAL_RETENTION_DAYS = 90;

  record DutyEntry(String days, List<Period> periods) {
    Set<DayOfWeek> weekdays() {
      return Arrays.stream(days.split(",", -1))
          .flatMap(day -> Arrays.stream(DayOfWeek.values()).filter(of -> of.name().startsWith(day)))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  record Period(LocalTime from, LocalTime to) {}

  record HolidaysEntry(CalendarEntry calendar, List<ClosedEntry> closed) {}

  record CalendarEntry(String country, String region) {}

  record ClosedEntry(@Nullable LocalDate date, @Nullable Season season, Translated reason) {}

  record PromiseEntry(int normalHours, int urgentHours) {}

  /** In months; what is left out is as usual. */
  record FreshnessEntry(
      @Nullable Integer checkAfterMonths,
      @Nullable Integer sayAfterMonths,
      @Nullable Integer withdrawAfterMonths,
      @Nullable Integer withdrawUnknownAfterMonths) {
    static final FreshnessEntry USUAL = new FreshnessEntry(null, null, null, null);

    int check() {
      return Objects.requireNonNullElse(checkAfterMonths, Freshness.USUAL.checkAfter());
    }

    int say() {
      return Objects.requireNonNullElse(sayAfterMonths, Freshness.USUAL.sayAfter());
    }

    int withdraw() {
      return Objects.requireNonNullElse(withdrawAfterMonths, Freshness.USUAL.withdrawAfter());
    }

    Freshness freshness() {
      return new Freshness(
          check(), say(), withdraw(), Optional.ofNullable(withdrawUnknownAfterMonths));
    }
  }

  FreshnessEntry ages() {
    return freshness == null ? FreshnessEntry.USUAL : freshness;
  }

  Optional<PublicCalendar> calendar() {
    return PublicCalendar.of(holidays.calendar().country(), holidays.calendar().region());
  }

  Community community() {
    var dates = new HashMap<LocalDate, Translated>();
    for (var closed : holidays.closed()) {
      if (closed.date() != null) {
        dates.put(closed.date(), closed.reason());
      }
    }
    return new Community(
        new CommunityId(id),
        name,
        ZoneId.of(timeZone),
        languages,
        new DutyHours(
            dutyHours.stream()
                .flatMap(duty ->
                    duty.periods().stream()
                        .map(period ->
                            new DutyHours.Window(duty.weekdays(), period.from(), period.to())))
                .toList()),
        new Holidays(
            calendar(),
            dates,
            holidays.closed().stream().map(ClosedEntry::season).filter(Objects::nonNull).toList()),
        new ResponsePromise(
            Duration.ofHours(responsePromise.normalHours()),
            Duration.ofHours(responsePromise.urgentHours())),
        Duration.ofDays(Objects.requireNonNullElse(retentionDays, USUAL_RETENTION_DAYS)),
        ages().freshness(),
        fictional,
        Optional.ofNullable(centre));
  }
}
