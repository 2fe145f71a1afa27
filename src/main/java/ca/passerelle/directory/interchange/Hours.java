package ca.passerelle.directory.interchange;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.directory.interchange.Hsds.Schedule;
import ca.passerelle.shared.CommunityId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hours at a place. Ours are local, with seasons and holidays; the standard's have a distance to
 * UTC and days from and to. Each is written so that who reads only the rule is never told of an
 * opening that is none.
 */
@Component
class Hours {
  private final Rows rows;
  private final Communities communities;
  private final Clock clock;

  Hours(Rows rows, Communities communities, Clock clock) {
    this.rows = rows;
    this.communities = communities;
    this.clock = clock;
  }

  Map<UUID, List<Schedule>> at(Collection<UUID> sites) {
    var special = special(sites);
    return rows.of(
        sites,
        """
        select service_at_location_id, id, community_id, freq, byday, opens_at, closes_at,
          valid_from, valid_to, season_from, season_to, description, holidays_only%s
        from schedule where service_at_location_id in (:ids) order by position
        """
            .formatted(Tongue.now().columns("schedule", "id", "description")),
        (row, _) -> schedule(row, special.get(row.getObject(1, UUID.class))));
  }

  /** Days on which none of it holds, in words: the standard has no rule for them. */
  private Map<UUID, Special> special(Collection<UUID> sites) {
    var words = new HashMap<UUID, Special>();
    rows.of(
            sites,
            """
            select service_at_location_id, first_day, last_day, opens_at, closes_at, description%s
            from special_days where service_at_location_id in (:ids) order by position
            """
                .formatted(Tongue.now().columns("special_days", "id", "description")),
            (row, _) -> {
              var said = new RowTexts(row);
              var line =
                  Phrases.special(
                      row.getObject("first_day", LocalDate.class),
                      row.getObject("last_day", LocalDate.class),
                      row.getObject("opens_at", LocalTime.class),
                      row.getObject("closes_at", LocalTime.class),
                      said.text("description"));
              said.ours(line, "notes");
              return new Special(line, !said.untranslated().isEmpty());
            })
        .forEach((site, all) -> words.put(site, Special.together(all)));
    return words;
  }

  private record Special(String words, boolean untranslated) {
    static Special together(List<Special> all) {
      return new Special(
          all.stream().map(Special::words).collect(Collectors.joining("\n")),
          all.stream().anyMatch(Special::untranslated));
    }
  }

  private Schedule schedule(ResultSet row, @Nullable Special special) throws SQLException {
    var said = new RowTexts(row);
    if (special != null && special.untranslated()) {
      said.stayed("notes");
    }
    var community = communities.get(new CommunityId(row.getString("community_id")));
    var today = community.today(clock.instant());
    var season = season(row.getString("season_from"), row.getString("season_to"), today);
    var from = later(row.getObject("valid_from", LocalDate.class), season.map(Stretch::from));
    var to = earlier(row.getObject("valid_to", LocalDate.class), season.map(Stretch::to));
    var offset = offset(community, from == null || from.isBefore(today) ? today : from);
    boolean onHolidays = row.getBoolean("holidays_only");
    return new Schedule(
        row.getObject("id", UUID.class),
        row.getObject("service_at_location_id", UUID.class),
        from,
        to,
        BigDecimal.valueOf(offset.getTotalSeconds() / 3600.0).stripTrailingZeros(),
        onHolidays ? null : "MO",
        onHolidays ? null : row.getString("freq"),
        onHolidays ? null : 1,
        onHolidays ? null : row.getString("byday"),
        said.text("description"),
        row.getObject("opens_at", LocalTime.class) + offset.getId(),
        row.getObject("closes_at", LocalTime.class) + offset.getId(),
        Phrases.together(
            said.ours(season.map(Stretch::words).orElse(null), "notes"),
            said.ours(onHolidays ? Phrases.onlyOnHolidays() : null, "notes"),
            special == null ? null : special.words()),
        said.untranslated());
  }

  /** What local time is from UTC on that day, at noon. */
  private static ZoneOffset offset(Community community, LocalDate day) {
    return community.zone().getRules().getOffset(day.atTime(LocalTime.NOON));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, Optional<LocalDate> other) {
    return Stream.concat(Stream.ofNullable(one), other.stream())
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, Optional<LocalDate> other) {
    return Stream.concat(Stream.ofNullable(one), other.stream())
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The season that runs today, or the next one. */
  private static Optional<Stretch> season(
      @Nullable String from, @Nullable String to, LocalDate today) {
    if (from == null || to == null) {
      return Optional.empty();
    }
    var first = MonthDay.parse("--" + from);
    var last = MonthDay.parse("--" + to);
    for (int year = today.getYear() - 1; ; year++) {
      var start = first.atYear(year);
      var end = last.atYear(last.isBefore(first) ? year + 1 : year);
      if (!end.isBefore(today)) {
        return Optional.of(new Stretch(start, end, Phrases.everyYear(first, last)));
      }
    }
  }

  private record Stretch(LocalDate from, LocalDate to, String words) {}
}
