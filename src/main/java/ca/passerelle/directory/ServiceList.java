package ca.passerelle.directory;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.Page.Part;
import ca.passerelle.directory.freshness.Stage;
import ca.passerelle.directory.freshness.StageQuery;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Unaccented;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The services of a community as editors look through them: found, counted and cut by queries. */
@Component
class ServiceList {
  /** The name of the service, or of who gives it. */
  private static final List<String> TEXTS =
      Stream.concat(Where.called("s").stream(), Where.called("o").stream()).toList();

  private final JdbcClient jdbc;
  private final Translations translations;
  private final NeedStore needs;
  private final Communities communities;
  private final Clock clock;

  ServiceList(
      JdbcClient jdbc,
      Translations translations,
      NeedStore needs,
      Communities communities,
      Clock clock) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.needs = needs;
    this.communities = communities;
    this.clock = clock;
  }

  /** In which order. */
  enum Order {
    WRITTEN("q.position, q.slug"),
    WORST_FIRST(
        """
        case q.stage when 'withdrawn' then 0 when 'announced' then 1 when 'said' then 2
          when 'unknown' then 3 else 4 end, q.assured_date, q.position, q.slug
        """);

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  Page<ServiceLine> page(CommunityId community, ServiceSearch wanted, Order order, Part part) {
    var found = found(community, wanted, order);
    var rows =
        jdbc.sql("select q.* " + found.from + " order by " + order.sql + Part.SQL)
            .params(found.with(part.from(), part.most()))
            .query(Line::read)
            .list();
    return new Page<>(lines(community, rows), count(found));
  }

  int count(CommunityId community, ServiceSearch wanted) {
    return count(found(community, wanted, Order.WRITTEN));
  }

  private int count(Found found) {
    return jdbc.sql("select count(*) " + found.from)
        .params(found.values)
        .query(Integer.class)
        .single();
  }

  List<ServiceId> ids(CommunityId community, ServiceSearch wanted) {
    var found = found(community, wanted, Order.WRITTEN);
    return jdbc.sql("select q.id " + found.from)
        .params(found.values)
        .query((row, _) -> new ServiceId(row.getObject(1, UUID.class)))
        .list();
  }

  /** How many of those meant to be seen have aged how far. */
  Map<Stage, Integer> stages(CommunityId community) {
    var counts = new EnumMap<Stage, Integer>(Stage.class);
    var found = found(community, ServiceSearch.ALL, Order.WORST_FIRST);
    jdbc.sql("select q.stage, count(*) " + found.from + " group by q.stage")
        .params(found.values)
        .query(row -> {
          counts.put(Coded.of(Stage.class, row.getString(1)), row.getInt(2));
        });
    return counts;
  }

  /** What the queries have in common. */
  private record Found(String from, List<Object> values) {
    List<Object> with(int from, int most) {
      var all = new ArrayList<>(values);
      all.add(from);
      all.add(most);
      return all;
    }
  }

  private Found found(CommunityId community, ServiceSearch wanted, Order order) {
    var here = communities.get(community);
    var stage = StageQuery.on(here.today(clock.instant()), here.freshness());
    var where = Where.in(community, "s.community_id");
    var words = Where.words(wanted.words());
    if (!words.isEmpty()) {
      var known = needs.current(community).values();
      words.forEach(word -> narrow(community, known, where, word));
    }
    var from =
        """
        from (
          select s.id, s.slug, s.position, s.name, s.status, s.assured_date,
            o.id as organization, o.name as organization_name, %s as stage
          from service s
          join organization o on o.community_id = s.community_id and o.id = s.organization_id
          where %s
        ) q where %s
        """
            .formatted(
                stage.sql(),
                where,
                order == Order.WORST_FIRST || wanted.due()
                    ? "q.stage is not null"
                    : wanted.standing().map(Standing::sql).orElse("true"));
    var values = new ArrayList<>(stage.values());
    values.addAll(where.values());
    return new Found(from, values);
  }

  private static void narrow(
      CommunityId community, Collection<NeedEntry> known, Where where, String word) {
    var meant =
        known.stream()
            .filter(need ->
                need.label().texts().values().stream()
                    .map(Unaccented::of)
                    .anyMatch(it -> it.contains(word)))
            .map(need -> Ids.need(community, need.id()))
            .toList();
    if (meant.isEmpty()) {
      where.andWords(word, TEXTS);
      return;
    }
    var values = new ArrayList<Object>(Collections.nCopies(TEXTS.size(), Where.pattern(word)));
    values.addAll(meant);
    where.and(
        """
        (%s or exists (select 1 from attribute a where a.community_id = s.community_id
          and a.link_id = s.id and a.link_type = 'need' and a.taxonomy_term_id in (%s)))
        """
            .formatted(String.join(" or ", TEXTS), "?" + ", ?".repeat(meant.size() - 1)),
        values.toArray());
  }

  /** A row as it stands in the database. */
  private record Line(
      UUID id,
      String name,
      UUID organization,
      String organizationName,
      Status status,
      Optional<Stage> stage,
      @Nullable LocalDate verified) {
    static Line read(ResultSet row, int number) throws SQLException {
      return new Line(
          row.getObject("id", UUID.class),
          row.getString("name"),
          row.getObject("organization", UUID.class),
          row.getString("organization_name"),
          Coded.of(Status.class, row.getString("status").replace(' ', '-')),
          Optional.ofNullable(row.getString("stage")).map(code -> Coded.of(Stage.class, code)),
          row.getObject("assured_date", LocalDate.class));
    }
  }

  private List<ServiceLine> lines(CommunityId community, List<Line> rows) {
    var book =
        translations.of(
            community,
            rows.stream()
                .flatMap(row -> Stream.of(row.id(), row.organization()))
                .distinct()
                .toList());
    var answered =
        ServiceRows.needs(
            jdbc, Which.of(community, Owner.Kind.SERVICE, rows.stream().map(Line::id).toList()));
    return rows.stream()
        .map(row ->
            new ServiceLine(
                new ServiceId(row.id()),
                book.required(row.id(), "name", row.name()),
                book.required(row.organization(), "name", row.organizationName()),
                answered.getOrDefault(row.id(), List.<NeedId>of()),
                row.status(),
                row.stage(),
                Optional.ofNullable(row.verified())))
        .toList();
  }
}
