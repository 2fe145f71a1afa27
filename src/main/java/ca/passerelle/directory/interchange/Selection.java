package ca.passerelle.directory.interchange;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one table that somebody wants and everybody may know, in the order of their ids. */
final class Selection {
  private final JdbcClient jdbc;
  private final String alias;
  private final String from;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private Selection(JdbcClient jdbc, String alias, String from) {
    this.jdbc = jdbc;
    this.alias = alias;
    this.from = from;
  }

  static Selection of(Wanted wanted, Terms terms, JdbcClient jdbc) {
    var selection = base(wanted.kind(), jdbc);
    wanted
        .community()
        .ifPresent(id ->
            selection
                .also(selection.alias + ".community_id = :community")
                .with("community", id.value()));
    selection.aboutTerms(wanted, terms);
    wanted
        .organization()
        .ifPresent(
            id -> selection.also("s.organization_id = :organization").with("organization", id));
    wanted
        .modifiedAfter()
        .ifPresent(at ->
            selection.also("s.last_modified >= :after").with("after", at.atOffset(ZoneOffset.UTC)));
    wanted.parent().ifPresent(id -> selection.also("t.parent_id = :parent").with("parent", id));
    if (wanted.topOnly()) {
      selection.also("t.parent_id is null");
    }
    if (wanted.proximity().isEmpty()) {
      wanted.postcode().ifPresent(code -> selection.atPostcode(wanted.kind(), code));
    }
    return selection;
  }

  private static Selection base(Kind kind, JdbcClient jdbc) {
    return switch (kind) {
      case ORGANIZATIONS -> new Selection(jdbc, "o", "organization o").also(Organizations.VISIBLE);
      case SERVICES -> new Selection(jdbc, "s", "service s").also(Services.VISIBLE);
      case LOCATIONS -> new Selection(jdbc, "l", "location l").also("not l.confidential");
      case SERVICE_AT_LOCATIONS ->
          new Selection(
                  jdbc,
                  "x",
                  """
                  service_at_location x
                  join service s on s.community_id = x.community_id and s.id = x.service_id
                  join location l on l.community_id = x.community_id and l.id = x.location_id
                  """)
              .also(Services.VISIBLE)
              .also("not l.confidential");
      case TAXONOMY_TERMS -> new Selection(jdbc, "t", "taxonomy_term t");
      case TAXONOMIES -> throw new IllegalArgumentException("Taxonomies are few: ask Terms");
    };
  }

  private void aboutTerms(Wanted wanted, Terms terms) {
    wanted
        .term()
        .ifPresent(
            id -> also(carries("a.taxonomy_term_id = :term", wanted.kind())).with("term", id));
    wanted
        .taxonomy()
        .ifPresent(id ->
            terms
                .taxonomy(id)
                .ifPresentOrElse(known -> inTaxonomy(known, wanted.kind()), () -> also("1 = 0")));
  }

  private void inTaxonomy(Terms.Known taxonomy, Kind kind) {
    var condition = "t.community_id = :owner and t.taxonomy_id = :taxonomy";
    also(kind == Kind.TAXONOMY_TERMS ? condition : carries(condition, kind))
        .with("owner", taxonomy.community())
        .with("taxonomy", taxonomy.name());
  }

  /** Organizations carry what their services carry. */
  private static String carries(String condition, Kind kind) {
    var attributes =
        """
        exists (select 1 from attribute a
          join taxonomy_term t on t.community_id = a.community_id and t.id = a.taxonomy_term_id
          where %s and a.link_id = %s)
        """;
    return kind == Kind.ORGANIZATIONS
        ? "(%s or exists (select 1 from service s where s.organization_id = o.id and %s and %s))"
            .formatted(
                attributes.formatted(condition, "o.id"),
                Services.VISIBLE,
                attributes.formatted(condition, "s.id"))
        : attributes.formatted(condition, "s.id");
  }

  /** Areas are words here: one that names the postcode, or how it begins, covers it. */
  private void atPostcode(Kind kind, String postcode) {
    var stands =
        """
        exists (select 1 from address p
          where p.community_id = l.community_id and p.location_id = l.id and not p.confidential
            and upper(replace(p.postal_code, ' ', '')) like :postcode)
        """;
    with("postcode", postcode + "%");
    if (kind == Kind.LOCATIONS) {
      also(stands);
    } else {
      also("("
              + stands
              + """
               or exists (select 1 from service_area r
                where r.community_id = s.community_id and r.service_id = s.id
                  and upper(concat(r.name, ' ', r.description)) like :region))
              """)
          .with("region", "%" + postcode.substring(0, 3) + "%");
    }
  }

  Selection also(String condition) {
    conditions.add(condition);
    return this;
  }

  Selection with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  private String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  long count() {
    return jdbc.sql("select count(*) from " + from + where())
        .params(values)
        .query(Long.class)
        .single();
  }

  List<UUID> slice(long first, int size) {
    return jdbc.sql(
            "select %1$s.id from %2$s%3$s order by %1$s.id limit %4$d offset %5$d"
                .formatted(alias, from, where(), size, first))
        .params(values)
        .query(UUID.class)
        .list();
  }

  /** The next ones after an id, or the first ones. */
  List<UUID> after(UUID last, int size) {
    var rest = new Selection(jdbc, alias, from);
    rest.conditions.addAll(conditions);
    rest.values.putAll(values);
    return rest.also(alias + ".id > :last").with("last", last).slice(0, size);
  }

  /** Every row: its {@code id}, and these columns. */
  <T> List<T> rows(String columns, RowMapper<T> mapper) {
    return jdbc.sql(
            "select %1$s.id, %2$s from %3$s%4$s order by %1$s.id"
                .formatted(alias, columns, from, where()))
        .params(values)
        .query(mapper)
        .list();
  }
}
