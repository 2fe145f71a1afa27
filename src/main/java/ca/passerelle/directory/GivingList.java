package ca.passerelle.directory;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.Page.Part;
import ca.passerelle.directory.freshness.StageQuery;
import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organizations give services that editors mean to be seen, found and cut by queries. */
@Component
class GivingList {
  private static final List<String> TEXTS =
      List.of(
          Where.looks("o.name"),
          """
          exists (select 1 from translation t where t.community_id = o.community_id
            and t.resource_id = o.id and t.field_name = 'name' and %s)
          """
              .formatted(Where.looks("t.text")));

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
            .andWords(words, TEXTS);
    var values = new ArrayList<>(stage.values());
    values.addAll(where.values());
    var grouped =
        """
        select q.slug, q.id, q.name, count(*) as services, count(q.stage) as aged
        from (
          select o.slug, o.id, o.name, %s as stage from service s
          join organization o on o.community_id = s.community_id and o.id = s.organization_id
          where %s
        ) q group by q.slug, q.id, q.name%s
        """
            .formatted(stage.sql(), where, due ? " having count(q.stage) > 0" : "");
    int total =
        jdbc.sql("select count(*) from (" + grouped + ") g")
            .params(values)
            .query(Integer.class)
            .single();
    values.add(part.from());
    values.add(part.most());
    var book =
        part.most() == Integer.MAX_VALUE
            ? translations.of(community)
            : translations.whenAsked(community);
    var items =
        jdbc.sql(
                "select g.* from ("
                    + grouped
                    + ") g order by "
                    + Where.folded("g.name")
                    + ", g.slug"
                    + Part.SQL)
            .params(values)
            .query((row, _) ->
                new GivingOrganization(
                    row.getString("slug"),
                    book.required(row.getObject("id", UUID.class), "name", row.getString("name")),
                    row.getInt("services"),
                    row.getInt("aged")))
            .list();
    return new Page<>(items, total);
  }

  /** How many are known here that give no such service: there is nothing they could confirm. */
  int givingNothing(CommunityId community) {
    return jdbc.sql(
            """
            select count(*) from organization o where o.community_id = ? and not exists
              (select 1 from service s where s.community_id = o.community_id
                and s.organization_id = o.id and s.status in ('active', 'temporarily closed'))
            """)
        .param(community.value())
        .query(Integer.class)
        .single();
  }
}
