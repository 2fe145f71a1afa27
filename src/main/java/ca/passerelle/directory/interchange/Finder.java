package ca.passerelle.directory.interchange;

import ca.passerelle.shared.GeoPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses what is wanted, also by words and by distance. */
@Component
class Finder {
  private final JdbcClient jdbc;
  private final Terms terms;
  private final WordSearch words;

  Finder(JdbcClient jdbc, Terms terms, WordSearch words) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.words = words;
  }

  /**
   * @throws UnknownPostcode when it is not known where the postcode is
   */
  Hits find(Wanted wanted) {
    if (wanted.kind() == Kind.TAXONOMIES) {
      return new Hits.Known(taxonomies(wanted));
    }
    var selection = Selection.of(wanted, terms, jdbc);
    if (wanted.proximity().isPresent()) {
      return new Hits.Known(near(wanted, selection));
    }
    return wanted
        .search()
        .<Hits>map(asked -> new Hits.Known(words.among(selection, wanted, asked)))
        .orElseGet(() -> new Hits.InTable(selection));
  }

  private List<UUID> taxonomies(Wanted wanted) {
    var asked = wanted.search().map(Folded::of);
    return terms.taxonomies().stream()
        .filter(known ->
            wanted.community().map(id -> id.value().equals(known.community())).orElse(true))
        .map(Terms.Known::taxonomy)
        .filter(known ->
            asked
                .map(words -> Folded.of(known.name(), known.description()).answers(words))
                .orElse(true))
        .map(Hsds.Taxonomy::id)
        .toList();
  }

  /** In the order of the words, where there are any. */
  private List<UUID> near(Wanted wanted, Selection selection) {
    var postcode = wanted.postcode().orElseThrow();
    var middle = middle(wanted, postcode).orElseThrow(() -> new UnknownPostcode(postcode));
    int metres = wanted.proximity().orElseThrow();
    var near =
        placed(selection).stream()
            .filter(place -> place.point().metresTo(middle) <= metres)
            .map(Placed::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return wanted
        .search()
        .map(
            asked -> words.among(selection, wanted, asked).stream().filter(near::contains).toList())
        .orElseGet(() -> List.copyOf(near));
  }

  /** The middle of the places known at a postcode: there is no other source here. */
  private Optional<GeoPoint> middle(Wanted wanted, String postcode) {
    var at = Selection.of(Wanted.at(postcode, wanted.community()), terms, jdbc);
    var points = placed(at).stream().map(Placed::point).toList();
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GeoPoint(
                points.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow()));
  }

  /** Those that everybody may know to be somewhere. */
  private static List<Placed> placed(Selection selection) {
    return selection
        .also("l.latitude is not null and l.longitude is not null")
        .also(Places.WHEREABOUTS_ARE_PUBLIC)
        .rows("l.latitude, l.longitude", Finder::placed);
  }

  private record Placed(UUID id, GeoPoint point) {}

  private static Placed placed(ResultSet row, int ignored) throws SQLException {
    return new Placed(
        row.getObject("id", UUID.class),
        new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")));
  }
}
