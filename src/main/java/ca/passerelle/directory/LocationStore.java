package ca.passerelle.directory;

import ca.passerelle.configuration.ConfigSection;
import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code location}, {@code address} and {@code accessibility}. */
@Component
@Order(30)
class LocationStore implements ConfigSection<LocationEntry> {
  private final JdbcClient jdbc;
  private final Translations translations;
  private final Phones phones;

  LocationStore(JdbcClient jdbc, Translations translations, Phones phones) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.phones = phones;
  }

  @Override
  public String name() {
    return "locations";
  }

  @Override
  public Class<LocationEntry> type() {
    return LocationEntry.class;
  }

  @Override
  public String key(LocationEntry item) {
    return item.id();
  }

  @Override
  public List<Remark> remarks(LocationEntry item) {
    return Phones.remarks(item.phones());
  }

  @Override
  public Map<String, LocationEntry> current(CommunityId community) {
    return of(community, translations.of(community));
  }

  Map<String, LocationEntry> of(CommunityId community, Translations.Book book) {
    var telephones = phones.of(community, book);
    var accessibility = accessibility(community);
    var entries = new LinkedHashMap<String, LocationEntry>();
    jdbc.sql(
            """
            select l.*, a.address_1, a.address_2, a.city, a.state_province, a.postal_code, a.country
            from location l left join address a
              on a.community_id = l.community_id and a.location_id = l.id
            where l.community_id = ? order by l.slug
            """)
        .param(community.value())
        .query(row -> {
          var id = row.getObject("id", UUID.class);
          entries.put(
              row.getString("slug"),
              new LocationEntry(
                  row.getString("slug"),
                  row.getString("location_type"),
                  book.required(id, "name", row.getString("name")),
                  book.text(id, "description", row.getString("description")),
                  address(row),
                  point(row),
                  book.text(id, "transportation", row.getString("transportation")),
                  accessibility.getOrDefault(id, List.of()),
                  book.text(id, "accessibility_note", row.getString("accessibility_note")),
                  telephones.getOrDefault(id, List.of())));
        });
    return entries;
  }

  private Map<UUID, List<String>> accessibility(CommunityId community) {
    var codes = new HashMap<UUID, List<String>>();
    jdbc.sql(
            """
            select location_id, description from accessibility
            where community_id = ? order by location_id, position
            """)
        .param(community.value())
        .query(row -> {
          codes
              .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
              .add(row.getString(2));
        });
    return codes;
  }

  private static LocationEntry.@Nullable Address address(ResultSet row) throws SQLException {
    return row.getString("address_1") == null
        ? null
        : new LocationEntry.Address(
            row.getString("address_1"),
            row.getString("address_2"),
            row.getString("city"),
            row.getString("state_province"),
            row.getString("postal_code"),
            row.getString("country"));
  }

  private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
    return row.getObject("latitude") == null
        ? null
        : new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"));
  }

  @Override
  public void put(CommunityId community, int position, LocationEntry item) {
    remove(community, item.id());
    var id = Ids.location(community, item.id());
    var point = item.point();
    Row.in("location", community)
        .set("id", id)
        .set("slug", item.id())
        .set("location_type", item.locationType())
        .set("name", translations.keep(community, id, "name", item.name()))
        .set("description", translations.keep(community, id, "description", item.description()))
        .set(
            "transportation",
            translations.keep(community, id, "transportation", item.transportation()))
        .set("latitude", point == null ? null : point.latitude())
        .set("longitude", point == null ? null : point.longitude())
        .set(
            "accessibility_note",
            translations.keep(community, id, "accessibility_note", item.accessibilityNote()))
        .insert(jdbc);
    var address = item.address();
    if (address != null) {
      Row.in("address", community)
          .set("location_id", id)
          .set("address_1", address.address1())
          .set("address_2", address.address2())
          .set("city", address.city())
          .set("state_province", address.stateProvince())
          .set("postal_code", address.postalCode())
          .set("country", address.country())
          .insert(jdbc);
    }
    for (int i = 0; i < item.accessibility().size(); i++) {
      Row.in("accessibility", community)
          .set("location_id", id)
          .set("position", i)
          .set("description", item.accessibility().get(i))
          .insert(jdbc);
    }
    phones.keep(community, id, item.phones());
  }

  @Override
  public void remove(CommunityId community, String key) {
    var id = Ids.location(community, key);
    var known =
        jdbc.sql("delete from location where community_id = ? and id = ?")
            .params(community.value(), id)
            .update();
    if (known == 0) {
      return;
    }
    phones.forget(community, id);
    translations.forget(community, id);
    for (var table : List.of("address", "accessibility")) {
      jdbc.sql("delete from %s where community_id = ? and location_id = ?".formatted(table))
          .params(community.value(), id)
          .update();
    }
  }
}
