package ca.passerelle.directory.interchange;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.directory.Directory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Words lead to services as they do on a kiosk; what has no search of its own is read through. */
@Component
class WordSearch {
  /** In each community; what comes later has little to do with the words. */
  private static final int MOST_FOUND = 1_000;

  private final Rows rows;
  private final Directory directory;
  private final Communities communities;

  WordSearch(Rows rows, Directory directory, Communities communities) {
    this.rows = rows;
    this.directory = directory;
    this.communities = communities;
  }

  /** Of a selection those that the words lead to; services and their places best first. */
  List<UUID> among(Selection selection, Wanted wanted, String words) {
    return switch (wanted.kind()) {
      case SERVICES -> byService(selection, "s.id", services(wanted, words));
      case SERVICE_AT_LOCATIONS -> byService(selection, "x.service_id", services(wanted, words));
      case ORGANIZATIONS -> organizations(selection, services(wanted, words), Folded.of(words));
      case LOCATIONS -> byText(selection, "l.name, l.description", Folded.of(words));
      case TAXONOMY_TERMS -> byText(selection, "t.name, t.description", Folded.of(words));
      case TAXONOMIES -> throw new IllegalArgumentException("Taxonomies are few: ask Terms");
    };
  }

  /** Best first; an organization that only a list names is found as one too. */
  private Set<UUID> services(Wanted wanted, String words) {
    var found = new LinkedHashSet<UUID>();
    communities.all().stream()
        .map(Community::id)
        .filter(id -> wanted.community().map(id::equals).orElse(true))
        .flatMap(id -> directory.matching(id, words, MOST_FOUND).stream())
        .forEach(service -> found.add(service.value()));
    return found;
  }

  private static List<UUID> byService(Selection selection, String column, Set<UUID> services) {
    if (services.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<UUID>> of = new HashMap<>();
    selection
        .also(column + " in (:found)")
        .with("found", services)
        .rows(
            column + " as of_service",
            (row, _) ->
                of.computeIfAbsent(row.getObject("of_service", UUID.class), _ -> new ArrayList<>())
                    .add(row.getObject("id", UUID.class)));
    return services.stream().flatMap(id -> of.getOrDefault(id, List.of()).stream()).toList();
  }

  /** By its own words, or by a service it gives. */
  private List<UUID> organizations(Selection selection, Set<UUID> services, Folded asked) {
    var giving = new HashSet<>(services);
    rows.one(
            services,
            "select s.id, s.organization_id from service s where s.id in (:ids) and "
                + Services.VISIBLE,
            (row, _) -> row.getObject("organization_id", UUID.class))
        .values()
        .forEach(giving::add);
    return chosen(
        selection,
        "o.name, o.description",
        row -> giving.contains(row.getObject("id", UUID.class)) || answers(row, asked));
  }

  private static List<UUID> byText(Selection selection, String columns, Folded asked) {
    return chosen(selection, columns, row -> answers(row, asked));
  }

  private static boolean answers(ResultSet row, Folded asked) throws SQLException {
    return Folded.of(row.getString("name"), row.getString("description")).answers(asked);
  }

  private static List<UUID> chosen(Selection selection, String columns, Choice choice) {
    return selection
        .rows(
            columns,
            (row, _) ->
                choice.takes(row)
                    ? Optional.of(row.getObject("id", UUID.class))
                    : Optional.<UUID>empty())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private interface Choice {
    boolean takes(ResultSet row) throws SQLException;
  }
}
