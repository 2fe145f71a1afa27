package ca.passerelle.directory.interchange;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.Cost;
import ca.passerelle.directory.freshness.Withdrawals;
import ca.passerelle.directory.interchange.Hsds.Organization;
import ca.passerelle.directory.interchange.Hsds.Service;
import ca.passerelle.directory.interchange.Hsds.ServiceAtLocation;
import ca.passerelle.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Services everybody may know of. */
@Component
class Services {
  /**
   * What a service {@code s} must be to be seen; drafts, what ended and what nobody verified for
   * too long are for the team.
   */
  static final String VISIBLE =
      "s.status in ('active', 'temporarily closed') and not " + Withdrawals.WITHDRAWN;

  private final Rows rows;
  private final Details details;
  private final Sites sites;

  Services(Rows rows, Details details, Sites sites) {
    this.rows = rows;
    this.details = details;
    this.sites = sites;
  }

  /** Fields only, without the organization, in the order of the ids. */
  Map<UUID, Service> basic(Collection<UUID> ids) {
    var audiences = audiences(ids);
    var costs = fees(ids);
    return rows.one(
        ids,
        """
        select s.id, s.*%s, s.documents_known and not exists (select 1 from required_document d
          where d.community_id = s.community_id and d.service_id = s.id) as no_papers
        from service s where s.id in (:ids) and %s
        """
            .formatted(
                Tongue.now()
                    .columns(
                        "s",
                        "id",
                        "name",
                        "summary",
                        "description",
                        "interpretation_services:interpretation",
                        "application_process:how_to",
                        "eligibility_description:eligibility",
                        "alert"),
                VISIBLE),
        (row, _) -> service(row, audiences, costs));
  }

  /** What a service costs, in words. */
  private record Fees(@Nullable String words, boolean untranslated) {
    static final Fees UNKNOWN = new Fees(null, false);
  }

  private Map<UUID, Fees> fees(Collection<UUID> ids) {
    return rows.one(
        ids,
        """
        select service_id, option, amount_description%s from cost_option
        where service_id in (:ids)
        """
            .formatted(Tongue.now().columns("cost_option", "service_id", "amount_description")),
        (row, _) -> {
          var said = new RowTexts(row);
          var words =
              Phrases.together(
                  said.ours(
                      Phrases.cost(Coded.of(Cost.Kind.class, row.getString("option"))), "option"),
                  said.text("amount_description"));
          return new Fees(words, !said.untranslated().isEmpty());
        });
  }

  private Map<UUID, List<String>> audiences(Collection<UUID> ids) {
    return rows.of(
        ids,
        """
        select link_id, attribute_value from attribute
        where link_id in (:ids) and link_type = 'audience' order by position
        """,
        (row, _) -> Phrases.audience(Coded.of(Audience.class, row.getString("attribute_value"))));
  }

  private static Service service(
      ResultSet row, Map<UUID, List<String>> audiences, Map<UUID, Fees> costs) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var audience = audiences.getOrDefault(id, List.of());
    var fees = costs.getOrDefault(id, Fees.UNKNOWN);
    var said = new RowTexts(row);
    if (fees.untranslated()) {
      said.stayed("fees_description");
    }
    return new Service(
        id,
        row.getObject("organization_id", UUID.class),
        Objects.requireNonNull(said.text("name")),
        Phrases.together(said.text("summary", "description"), said.text("description")),
        row.getString("url"),
        row.getString("email"),
        row.getString("status"),
        said.text("interpretation_services"),
        Phrases.together(
            said.text("application_process"),
            said.ours(
                row.getBoolean("no_papers") ? Phrases.noPapers() : null, "application_process")),
        fees.words(),
        Phrases.together(
            said.text("eligibility_description"),
            said.ours(
                audience.isEmpty() ? null : Phrases.forWhom(audience), "eligibility_description")),
        row.getObject("minimum_age", Integer.class),
        row.getObject("maximum_age", Integer.class),
        row.getObject("assured_date", LocalDate.class),
        said.text("alert"),
        modified(row.getObject("last_modified", OffsetDateTime.class)),
        null,
        ServiceParts.NONE,
        said.untranslated());
  }

  /** To the millisecond, as the standard asks. */
  private static @Nullable Instant modified(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The organizations of services, by id. */
  static List<UUID> organizations(Map<UUID, Service> services) {
    return services.values().stream().map(Service::organizationId).distinct().toList();
  }

  static Map<UUID, Service> with(
      Map<UUID, Organization> organizations, Map<UUID, Service> services) {
    var named = new LinkedHashMap<UUID, Service>();
    services.forEach((id, service) ->
        named.put(id, service.with(organizations.get(service.organizationId()), service.parts())));
    return named;
  }

  /**
   * With all they have but their organization.
   *
   * @param whereToo whether to tell at which places
   */
  Map<UUID, Service> full(Collection<UUID> wanted, boolean whereToo) {
    var basic = basic(wanted);
    var ids = basic.keySet();
    var sitesOf = whereToo ? sites.of(ids) : Map.<UUID, List<ServiceAtLocation>>of();
    var phones = details.phones("service_id", ids);
    var areas = details.areas(ids);
    var languages = details.languages(ids);
    var costs = details.costs(ids);
    var documents = details.documents(ids);
    var contacts = details.contacts("service_id", ids);
    var attributes = details.attributes(ids);
    var full = new LinkedHashMap<UUID, Service>();
    basic.forEach((id, service) ->
        full.put(
            id,
            service.with(
                null,
                new ServiceParts(
                    phones.getOrDefault(id, List.of()),
                    areas.getOrDefault(id, List.of()),
                    sitesOf.getOrDefault(id, List.of()),
                    languages.getOrDefault(id, List.of()),
                    costs.getOrDefault(id, List.of()),
                    documents.getOrDefault(id, List.of()),
                    contacts.getOrDefault(id, List.of()),
                    attributes.getOrDefault(id, List.of())))));
    return full;
  }
}
