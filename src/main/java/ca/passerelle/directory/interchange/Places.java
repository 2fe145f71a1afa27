package ca.passerelle.directory.interchange;

import ca.passerelle.directory.interchange.Hsds.Accessibility;
import ca.passerelle.directory.interchange.Hsds.Address;
import ca.passerelle.directory.interchange.Hsds.Location;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places everybody may know of. */
@Component
class Places {
  /** Where a place {@code l} is may be told: it stands in no address for the team only. */
  static final String WHEREABOUTS_ARE_PUBLIC =
      """
      not exists (select 1 from address h
        where h.community_id = l.community_id and h.location_id = l.id and h.confidential)
      """;

  private final Rows rows;
  private final Details details;

  Places(Rows rows, Details details) {
    this.rows = rows;
    this.details = details;
  }

  /** Fields only, in the order of the ids. */
  Map<UUID, Location> basic(Collection<UUID> ids) {
    return rows.one(
        ids,
        """
        select l.id, l.location_type, l.name, l.description, l.transportation, l.latitude,
          l.longitude, %s as told%s
        from location l where l.id in (:ids) and not l.confidential
        """
            .formatted(
                WHEREABOUTS_ARE_PUBLIC,
                Tongue.now().columns("l", "id", "name", "description", "transportation")),
        (row, _) -> location(row));
  }

  private static Location location(ResultSet row) throws SQLException {
    boolean told = row.getBoolean("told");
    var said = new RowTexts(row);
    return new Location(
        row.getObject("id", UUID.class),
        row.getString("location_type"),
        Objects.requireNonNull(said.text("name")),
        said.text("description"),
        told ? said.text("transportation") : null,
        told ? number(row, "latitude") : null,
        told ? number(row, "longitude") : null,
        List.of(),
        List.of(),
        List.of(),
        said.untranslated());
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : row.getDouble(column);
  }

  /** With addresses, accessibility and telephones. */
  Map<UUID, Location> full(Collection<UUID> ids) {
    var places = basic(ids);
    var addresses = addresses(places.keySet());
    var accessibility = accessibility(places.keySet());
    var phones = details.phones("location_id", places.keySet());
    var full = new LinkedHashMap<UUID, Location>();
    places.forEach((id, place) ->
        full.put(
            id,
            new Location(
                id,
                place.locationType(),
                place.name(),
                place.description(),
                place.transportation(),
                place.latitude(),
                place.longitude(),
                addresses.getOrDefault(id, List.of()),
                accessibility.getOrDefault(id, List.of()),
                phones.getOrDefault(id, List.of()),
                place.untranslated())));
    return full;
  }

  private Map<UUID, List<Address>> addresses(Collection<UUID> places) {
    return rows.of(
        places,
        """
        select location_id, address_1, address_2, city, state_province, postal_code, country,
          address_type
        from address where location_id in (:ids) and not confidential
        """,
        (row, _) -> {
          var place = row.getObject("location_id", UUID.class);
          return new Address(
              Derived.id("address", place, ""),
              place,
              row.getString("address_1"),
              row.getString("address_2"),
              row.getString("city"),
              row.getString("state_province"),
              Objects.requireNonNullElse(row.getString("postal_code"), Phrases.noPostalCode()),
              row.getString("country"),
              row.getString("address_type"));
        });
  }

  private Map<UUID, List<Accessibility>> accessibility(Collection<UUID> places) {
    return rows.of(
        places,
        """
        select a.location_id, a.description, l.accessibility_note%s from accessibility a
        join location l on l.community_id = a.community_id and l.id = a.location_id
        where a.location_id in (:ids) order by a.position
        """
            .formatted(Tongue.now().columns("l", "id", "accessibility_note")),
        (row, _) -> {
          var said = new RowTexts(row);
          var place = row.getObject("location_id", UUID.class);
          var code = row.getString("description");
          return new Accessibility(
              Derived.id("accessibility", place, code),
              place,
              code,
              said.text("accessibility_note", "details"),
              said.untranslated());
        });
  }
}
