package ca.passerelle.directory.interchange;

import ca.passerelle.directory.interchange.Hsds.Taxonomy;
import ca.passerelle.directory.interchange.Hsds.TaxonomyTerm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Taxonomies and their terms. */
@Component
class Terms {
  /** Of a term {@code t} and its taxonomy {@code x}. */
  static final String COLUMNS =
      """
      t.id as term_id, t.code, t.name as term_name, t.description as term_description, t.parent_id,
        x.community_id as taxonomy_community, x.id as taxonomy_id, x.name as taxonomy_name,
        x.description as taxonomy_description
      """;

  private final Rows rows;

  Terms(Rows rows) {
    this.rows = rows;
  }

  /** A taxonomy and by which name its community knows it. */
  record Known(String community, String name, Taxonomy taxonomy) {}

  /** Every taxonomy there is: a handful. */
  List<Known> taxonomies() {
    return rows.jdbc()
        .sql("select community_id, id, name, description from taxonomy order by community_id, id")
        .query((row, _) -> {
          var community = row.getString("community_id");
          var name = row.getString("id");
          return new Known(
              community,
              name,
              new Taxonomy(
                  Derived.taxonomy(community, name),
                  row.getString("name"),
                  said(row.getString("description"))));
        })
        .list();
  }

  Optional<Known> taxonomy(UUID id) {
    return taxonomies().stream().filter(known -> known.taxonomy().id().equals(id)).findFirst();
  }

  List<TaxonomyTerm> terms(Collection<UUID> ids) {
    return List.copyOf(
        rows.one(
                ids,
                """
                select t.id, %s
                from taxonomy_term t
                join taxonomy x on x.community_id = t.community_id and x.id = t.taxonomy_id
                where t.id in (:ids)
                """
                    .formatted(COLUMNS),
                (row, _) -> term(row))
            .values());
  }

  static TaxonomyTerm term(ResultSet row) throws SQLException {
    var taxonomy =
        new Taxonomy(
            Derived.taxonomy(row.getString("taxonomy_community"), row.getString("taxonomy_id")),
            row.getString("taxonomy_name"),
            said(row.getString("taxonomy_description")));
    return new TaxonomyTerm(
        row.getObject("term_id", UUID.class),
        row.getString("code"),
        row.getString("term_name"),
        said(row.getString("term_description")),
        row.getObject("parent_id", UUID.class),
        taxonomy.name(),
        "fr",
        taxonomy.id(),
        taxonomy);
  }

  private static String said(String description) {
    return description.isBlank() ? Phrases.NO_DESCRIPTION : description;
  }
}
