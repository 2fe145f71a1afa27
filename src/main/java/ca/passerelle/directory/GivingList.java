package ca.passerelle.directory;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.Page.Part;
import ca.passerelle.directory.freshness.StageQuery;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which organizations give services that editors mean to be seen, or stand in a list that citizens
 * see; found and cut by queries.
 */
@Component
class GivingList {
  /** Of a listed organization {@code o}: not since that day, or never. */
  private static final String UNVERIFIED = "(o.assured_date is null or o.assured_date < ?)";

  private final JdbcClient jdbc;
  private final Translations translations;
  private final Communities communities;
  private final Clock clock;

  GivingList(JdbcClient jdbc, Translations translations, Communities communities, Clock clock) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.communities = communities;
    this.clock = clock;
  }

  /**
   * In the order of their names.
   *
   * @param due only those with something to verify
   */
  Page<GivingOrganization> page(CommunityId community, String words, boolean due, Part part) {
    var here = communities.get(community);
    var stage = StageQuery.on(here.today(clock.instant()), here.freshness());
    var where =
        Where.in(community, "s.community_id")
            .and("s.status in ('active', 'temporarily closed')")
            .and("o.slug is not null")
            .andWords(words, Where.called("o"));
    var listed =
        Where.in(community, "o.community_id")
            .and("o.listed_as is not null")
            .and("o.listed_status is null")
            .andWords(words, Where.called("o"));
    if (due) {
      listed.and(UNVERIFIED, stage.due());
    }
    var values = new ArrayList<>(stage.values());
    values.addAll(where.values());
    values.add(stage.due());
    values.addAll(listed.values());
    var grouped =
        """
        select q.slug, q.id, q.name, count(*) as services, count(q.stage) as aged
        from (
          select o.slug, o.id, o.name, %s as stage from service s
          join organization o on o.community_id = s.community_id and o.id = s.organization_id
          where %s
        ) q group by q.slug, q.id, q.name%s
        union all
        select null, o.id, o.name, 0, case when %s then 1 else 0 end from organization o where %s
        """
            .formatted(
                stage.sql(), where, due ? " having count(q.stage) > 0" : "", UNVERIFIED, listed);
    int total =
        jdbc.sql("select count(*) from (" + grouped + ") g")
            .params(values)
            .query(Integer.class)
            .single();
    values.add(part.from());
    values.add(part.most());
    var rows =
        jdbc.sql(
                "select g.* from ("
                    + grouped
                    + ") g order by "
                    + Where.folded("g.name")
                    + ", g.id"
                    + Part.SQL)
            .params(values)
            .query(Giving::read)
            .list();
    var book =
        part.equals(Part.ALL)
            ? translations.of(community)
            : translations.of(community, rows.stream().map(Giving::id).toList());
    return new Page<>(rows.stream().map(row -> row.named(book)).toList(), total);
  }

  /** As it stands in the database. */
  private record Giving(@Nullable String slug, UUID id, String name, int services, int aged) {
    static Giving read(ResultSet row, int number) throws SQLException {
      return new Giving(
          row.getString("slug"),
          row.getObject("id", UUID.class),
          row.getString("name"),
          row.getInt("services"),
          row.getInt("aged"));
    }

    GivingOrganization named(Translations.Book book) {
      return new GivingOrganization(
          slug == null ? ListedKey.of(new ServiceId(id)) : slug,
          book.required(id, "name", name),
          slug == null,
          services,
          aged);
    }
  }

  /** How many are known here of which citizens see nothing: nothing they could confirm. */
  int givingNothing(CommunityId community) {
    return jdbc.sql(
            """
            select count(*) from organization o where o.community_id = ?
              and (o.listed_as is null or o.listed_status is not null) and not exists
              (select 1 from service s where s.community_id = o.community_id
                and s.organization_id = o.id and s.status in ('active', 'temporarily closed'))
            """)
        .param(community.value())
        .query(Integer.class)
        .single();
  }
}
