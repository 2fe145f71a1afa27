package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * To whom telephones, languages or contacts belong. HSDS names each kind of owner in a column of
 * its own, such as {@code service_id}.
 */
record Owner(Kind kind, CommunityId community, UUID id) {
  enum Kind {
    ORGANIZATION,
    SERVICE,
    LOCATION;

    String table() {
      return name().toLowerCase(Locale.ROOT);
    }

    String column() {
      return table() + "_id";
    }
  }

  static Owner organization(CommunityId community, UUID id) {
    return new Owner(Kind.ORGANIZATION, community, id);
  }

  static Owner service(CommunityId community, UUID id) {
    return new Owner(Kind.SERVICE, community, id);
  }

  static Owner location(CommunityId community, UUID id) {
    return new Owner(Kind.LOCATION, community, id);
  }

  /** A row of this owner, to be filled. */
  Row row(String table, int position) {
    return Row.in(table, community).set(kind.column(), id).set("position", position);
  }

  void deleteFrom(String table, JdbcClient jdbc) {
    jdbc.sql("delete from %s where community_id = ? and %s = ?".formatted(table, kind.column()))
        .params(community.value(), id)
        .update();
  }

  /** Whose row this is, when only {@code kinds} may own it. */
  static UUID of(ResultSet row, Collection<Kind> kinds) throws SQLException {
    for (var kind : kinds) {
      var id = row.getObject(kind.column(), UUID.class);
      if (id != null) {
        return id;
      }
    }
    throw new IllegalStateException("A row that belongs to none of " + kinds);
  }
}
