package ca.passerelle.directory;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Season;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs on services, read with one query per table. */
record ServiceRows(
    Map<UUID, List<SiteEntry>> sites,
    Map<UUID, CostEntry> costs,
    Map<UUID, List<NeedId>> needs,
    Map<UUID, List<Audience>> audiences) {

  static ServiceRows read(JdbcClient jdbc, Which which, Translations.Book book) {
    return new ServiceRows(
        sites(jdbc, which, book),
        costs(jdbc, which, book),
        needs(jdbc, which),
        grouped(
            jdbc,
            """
            select link_id, attribute_value from attribute
            where community_id = ? and link_type = 'audience'%s order by position
            """
                .formatted(which.and("link_id")),
            which.values(),
            (row, _) -> Coded.of(Audience.class, row.getString(2))));
  }

  static Map<UUID, List<NeedId>> needs(JdbcClient jdbc, Which which) {
    return grouped(
        jdbc,
        """
        select a.link_id, t.code from attribute a
        join taxonomy_term t on t.community_id = a.community_id and t.id = a.taxonomy_term_id
        where a.community_id = ? and a.link_type = 'need'%s order by a.position
        """
            .formatted(which.and("a.link_id")),
        which.values(),
        (row, _) -> new NeedId(row.getString(2)));
  }

  private static Map<UUID, List<SiteEntry>> sites(
      JdbcClient jdbc, Which which, Translations.Book book) {
    var schedules =
        grouped(
            jdbc,
            """
            select service_at_location_id, id, freq, byday, opens_at, closes_at, valid_from,
              valid_to, season_from, season_to, description,
              holidays_only
            from schedule where community_id = ?%s order by position
            """
                .formatted(which.andOfSites()),
            which.valuesOfSites(),
            (row, _) -> schedule(row, book));
    var special =
        grouped(
            jdbc,
            """
            select service_at_location_id, id, first_day, last_day, opens_at, closes_at, description
            from special_days where community_id = ?%s order by position
            """
                .formatted(which.andOfSites()),
            which.valuesOfSites(),
            (row, _) -> special(row, book));
    return grouped(
        jdbc,
        """
        select s.service_id, s.id, l.slug, s.by_appointment, s.on_holidays, s.description
        from service_at_location s
        join location l on l.community_id = s.community_id and l.id = s.location_id
        where s.community_id = ?%s order by s.position
        """
            .formatted(which.and("s.service_id")),
        which.values(),
        (row, _) -> {
          var id = row.getObject(2, UUID.class);
          return new SiteEntry(
              row.getString(3),
              row.getBoolean(4),
              Coded.of(SiteEntry.OnHolidays.class, row.getString(5)),
              schedules.getOrDefault(id, List.of()),
              book.text(id, "description", row.getString(6)),
              special.getOrDefault(id, List.of()));
        });
  }

  private static SpecialDays special(ResultSet row, Translations.Book book) throws SQLException {
    return new SpecialDays(
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getObject("opens_at", LocalTime.class),
        row.getObject("closes_at", LocalTime.class),
        book.text(row.getObject("id", UUID.class), "description", row.getString("description")));
  }

  private static ScheduleEntry schedule(ResultSet row, Translations.Book book) throws SQLException {
    return new ScheduleEntry(
        ScheduleEntry.Freq.valueOf(row.getString("freq")),
        row.getString("byday"),
        row.getObject("opens_at", LocalTime.class),
        row.getObject("closes_at", LocalTime.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        season(row.getString("season_from"), row.getString("season_to")),
        book.text(row.getObject("id", UUID.class), "description", row.getString("description")),
        row.getBoolean("holidays_only"));
  }

  private static @Nullable Season season(@Nullable String from, @Nullable String to) {
    return from == null || to == null
        ? null
        : new Season(MonthDay.parse("--" + from), MonthDay.parse("--" + to));
  }

  private static Map<UUID, CostEntry> costs(JdbcClient jdbc, Which which, Translations.Book book) {
    var costs = new HashMap<UUID, CostEntry>();
    jdbc.sql("select * from cost_option where community_id = ?" + which.and("service_id"))
        .params(which.values())
        .query(row -> {
          var service = row.getObject("service_id", UUID.class);
          costs.put(
              service,
              new CostEntry(
                  Coded.of(Cost.Kind.class, row.getString("option")),
                  row.getBigDecimal("amount"),
                  book.text(service, "amount_description", row.getString("amount_description"))));
        });
    return costs;
  }

  /** The first column says whose it is. */
  private static <T> Map<UUID, List<T>> grouped(
      JdbcClient jdbc, String sql, List<Object> values, RowMapper<T> mapper) {
    var groups = new HashMap<UUID, List<T>>();
    jdbc.sql(sql)
        .params(values)
        .query(row -> {
          groups
              .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
              .add(mapper.mapRow(row, 0));
        });
    return groups;
  }
}
