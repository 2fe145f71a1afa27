package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.PostalAddress;
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
class LocationStore extends SlugTable<LocationEntry> {
  private final JdbcClient jdbc;
  private final Translations translations;
  private final Phones phones;

  LocationStore(JdbcClient jdbc, Translations translations, Phones phones, History history) {
    super(
        Owner.Kind.LOCATION,
        LocationEntry.class,
        LocationEntry::id,
        jdbc,
        translations,
        phones,
        history);
    this.jdbc = jdbc;
    this.translations = translations;
    this.phones = phones;
  }

  @Override
  Map<String, LocationEntry> of(Which which, Translations.Book book) {
    var telephones = phones.of(which, book);
    var accessibility = accessibility(which);
    var entries = new LinkedHashMap<String, LocationEntry>();
    jdbc.sql(
            """
            select l.*, a.address_1, a.address_2, a.city, a.state_province, a.postal_code, a.country,
              a.confidential as address_confidential
            from location l left join address a
              on a.community_id = l.community_id and a.location_id = l.id
            where l.community_id = ?%s order by l.slug
            """
                .formatted(which.and("l.id")))
        .params(which.values())
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
                  row.getBoolean("accessibility_known")
                      ? accessibility.getOrDefault(id, List.of())
                      : null,
                  book.text(id, "accessibility_note", row.getString("accessibility_note")),
                  telephones.getOrDefault(id, List.of()),
                  row.getBoolean("confidential")));
        });
    return entries;
  }

  private Map<UUID, List<String>> accessibility(Which which) {
    var codes = new HashMap<UUID, List<String>>();
    jdbc.sql(
            """
            select location_id, description from accessibility
            where community_id = ?%s order by location_id, position
            """
                .formatted(which.and()))
        .params(which.values())
        .query(row -> {
          codes
              .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
              .add(row.getString(2));
        });
    return codes;
  }

  private static @Nullable PostalAddress address(ResultSet row) throws SQLException {
    return row.getString("address_1") == null
        ? null
        : new PostalAddress(
            row.getString("address_1"),
            row.getString("address_2"),
            row.getString("city"),
            row.getString("state_province"),
            row.getString("postal_code"),
            row.getString("country"),
            row.getBoolean("address_confidential"));
  }

  private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
    return row.getObject("latitude") == null
        ? null
        : new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"));
  }

  @Override
  List<PhoneEntry> phones(LocationEntry item) {
    return item.phones();
  }

  @Override
  UUID id(CommunityId community, String slug) {
    return Ids.location(community, slug);
  }

  @Override
  void write(Owner owner, LocationEntry item, long version) {
    var community = owner.community();
    var id = owner.id();
    var point = item.point();
    Row.in("location", community)
        .set("id", id)
        .set("slug", item.id())
        .set("version", version)
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
        .set("accessibility_known", item.accessibility() != null)
        .set("confidential", !item.isPublic())
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
          .set("confidential", !address.forEverybody())
          .insert(jdbc);
    }
    var helps = item.accessibility() == null ? List.<String>of() : item.accessibility();
    for (int i = 0; i < helps.size(); i++) {
      Row.in("accessibility", community)
          .set("location_id", id)
          .set("position", i)
          .set("description", helps.get(i))
          .insert(jdbc);
    }
  }

  @Override
  void forgetParts(Owner owner) {
    owner.deleteFrom("address", jdbc);
    owner.deleteFrom("accessibility", jdbc);
  }
}
