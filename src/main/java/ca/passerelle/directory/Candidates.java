package ca.passerelle.directory;

import ca.passerelle.directory.AlikePair.Why;
import ca.passerelle.directory.Candidate.Sign;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads, of every record of a community, only what could tell that it is there twice. */
@Component
class Candidates {
  private static final Set<String> EVERYBODYS_SITES =
      Set.of("facebook.com", "instagram.com", "google.com", "youtube.com", "linkedin.com");

  private final JdbcClient jdbc;

  Candidates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Candidate> of(CommunityId community) {
    var signs = new Signs();
    phones(community, signs);
    identifiers(community, signs);
    places(community, signs);
    var sources = sources(community);
    var all = new ArrayList<Candidate>();
    for (var kind : SourceKind.values()) {
      jdbc.sql(names(kind))
          .param(community.value())
          .query(row -> {
            var id = row.getObject(1, UUID.class);
            var slug = row.getString(2);
            var name = row.getString(3);
            signs.add(id, Why.EMAIL, row.getString(4));
            signs.add(id, Why.WEBSITE, site(row.getString(5)));
            var giver = row.getString(6);
            if (kind != SourceKind.LOCATION) {
              signs.add(id, Why.NAME, (giver == null ? "" : giver + "/") + Likeness.key(name));
            }
            all.add(
                new Candidate(
                    kind,
                    slug,
                    name,
                    sources.getOrDefault(
                        kind.name().toLowerCase(Locale.ROOT) + "/" + slug, Set.of()),
                    signs.of(id)));
          });
    }
    return all;
  }

  private static String names(SourceKind kind) {
    return switch (kind) {
      case ORGANIZATION ->
          """
          select id, slug, name, email, website, cast(null as varchar(1)) from organization
          where community_id = ? and slug is not null
          """;
      case LOCATION ->
          """
          select id, slug, name, cast(null as varchar(1)), cast(null as varchar(1)),
            cast(null as varchar(1)) from location
          where community_id = ?
          """;
      case SERVICE ->
          """
          select id, slug, name, email, url, cast(organization_id as varchar(36)) from service
          where community_id = ?
          """;
    };
  }

  private void phones(CommunityId community, Signs signs) {
    jdbc.sql(
            """
            select coalesce(organization_id, service_id, location_id), number from phone
            where community_id = ? and type <> 'fax' and not confidential
            """)
        .param(community.value())
        .query(row -> {
          var owner = row.getObject(1, UUID.class);
          PhoneNumber.typed(row.getString(2))
              .ifPresent(number -> signs.add(owner, Why.PHONE, number.e164()));
        });
  }

  private void identifiers(CommunityId community, Signs signs) {
    jdbc.sql(
            """
            select organization_id, identifier_type, identifier from organization_identifier
            where community_id = ?
            """)
        .param(community.value())
        .query(row -> {
          signs.add(
              row.getObject(1, UUID.class),
              Why.IDENTIFIER,
              Likeness.key(row.getString(2)) + "/" + Likeness.key(row.getString(3)));
        });
  }

  /** Of a place itself, of what is offered there, and of who offers it. */
  private void places(CommunityId community, Signs signs) {
    var streets = new HashMap<String, String>(); // each stands in as many rows as it has services
    jdbc.sql(
            """
            select a.location_id, s.service_id, o.organization_id, a.address_1, a.postal_code
            from address a
            left join service_at_location s
              on s.community_id = a.community_id and s.location_id = a.location_id
            left join service o on o.community_id = s.community_id and o.id = s.service_id
            where a.community_id = ? and not a.confidential and a.postal_code is not null
            """)
        .param(community.value())
        .query(row -> {
          var place =
              streets.computeIfAbsent(row.getString(4), Likeness::key)
                  + "/"
                  + row.getString(5).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
          for (int column = 1; column <= 3; column++) {
            var owner = row.getObject(column, UUID.class);
            if (owner != null) {
              signs.add(owner, Why.PLACE, place);
            }
          }
        });
  }

  private Map<String, Set<String>> sources(CommunityId community) {
    var sources = new HashMap<String, Set<String>>();
    jdbc.sql("select kind, slug, source from source_record where community_id = ?")
        .param(community.value())
        .query(row -> {
          sources
              .computeIfAbsent(row.getString(1) + "/" + row.getString(2), _ -> new HashSet<>())
              .add(row.getString(3));
        });
    return sources;
  }

  /** The same with and without {@code www} and a slash at the end; null when it says nothing. */
  private static @Nullable String site(@Nullable String address) {
    if (address == null) {
      return null;
    }
    var plain =
        address
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^https?://", "")
            .replaceFirst("^www\\.", "")
            .replaceFirst("[?#].*$", "")
            .replaceFirst("/+$", "");
    return EVERYBODYS_SITES.contains(plain) ? null : plain;
  }

  /** What was found of each record, by its id. */
  private static final class Signs {
    private final Map<UUID, Set<Sign>> byOwner = new HashMap<>();

    void add(UUID owner, Why why, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        byOwner
            .computeIfAbsent(owner, _ -> new HashSet<>())
            .add(new Sign(why, text.toLowerCase(Locale.ROOT)));
      }
    }

    Set<Sign> of(UUID owner) {
      return byOwner.getOrDefault(owner, Set.of());
    }
  }
}
