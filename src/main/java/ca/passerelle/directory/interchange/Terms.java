package ca.passerelle.directory.interchange;

import ca.passerelle.directory.interchange.Hsds.Taxonomy;
import ca.passerelle.directory.interchange.Hsds.TaxonomyTerm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Taxonomies and their terms. */
@Component
class Terms {
  /** Of a term {@code t} and its taxonomy {@code x}. */
  private static final String COLUMNS =
      """
      t.id as term_id, t.code, t.name as term_name, t.description as term_description, t.parent_id,
        x.community_id as taxonomy_community, x.id as taxonomy_id, x.name as taxonomy_name,
        x.description as taxonomy_description
      """;

  /** A term's name and description are called otherwise there. */
  static String columns() {
    return COLUMNS
        + Tongue.now().columns("t", "id", "term_name:name", "term_description:description");
  }

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
          var said = new RowTexts(row);
          return new Known(
              community,
              name,
              new Taxonomy(
                  Derived.taxonomy(community, name),
                  Objects.requireNonNull(said.french("name", "name")),
                  Phrases.unlessBlank(said.french("description", "description"), said),
                  said.untranslated()));
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
                    .formatted(columns()),
                (row, _) -> term(row))
            .values());
  }

  static TaxonomyTerm term(ResultSet row) throws SQLException {
    var ofIt = new RowTexts(row);
    var taxonomy =
        new Taxonomy(
            Derived.taxonomy(row.getString("taxonomy_community"), row.getString("taxonomy_id")),
            Objects.requireNonNull(ofIt.french("taxonomy_name", "name")),
            Phrases.unlessBlank(ofIt.french("taxonomy_description", "description"), ofIt),
            ofIt.untranslated());
    var said = new RowTexts(row);
    var name = Objects.requireNonNull(said.text("term_name", "name"));
    return new TaxonomyTerm(
        row.getObject("term_id", UUID.class),
        row.getString("code"),
        name,
        Phrases.unlessBlank(said.text("term_description", "description"), said),
        row.getObject("parent_id", UUID.class),
        taxonomy.name(),
        said.untranslated().contains("name") ? "fr" : Tongue.now().language().tag(),
        taxonomy.id(),
        taxonomy,
        said.untranslated());
  }
}
