package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Translated;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of other tables that belong to one service. */
@Component
class ServiceParts {
  private final JdbcClient jdbc;
  private final Translations translations;
  private final Documents documents;
  private final ContactPersons contacts;
  private final ServiceAreas areas;

  ServiceParts(
      JdbcClient jdbc,
      Translations translations,
      Documents documents,
      ContactPersons contacts,
      ServiceAreas areas) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.documents = documents;
    this.contacts = contacts;
    this.areas = areas;
  }

  Map<UUID, List<Translated>> documents(Which which, Translations.Book book) {
    return documents.of(which, book);
  }

  Map<UUID, List<ContactEntry>> contacts(Which which, Translations.Book book) {
    return contacts.of(which, book);
  }

  Map<UUID, List<ServiceAreaEntry>> areas(Which which, Translations.Book book) {
    return areas.of(which, book);
  }

  void keep(CommunityId community, UUID service, ServiceEntry entry) {
    for (int i = 0; i < entry.needs().size(); i++) {
      var need = Ids.need(community, entry.needs().get(i).value());
      attribute(community, service, "need", need.toString(), i)
          .set("taxonomy_term_id", need)
          .insert(jdbc);
    }
    for (int i = 0; i < entry.audience().size(); i++) {
      var audience = entry.audience().get(i).code();
      attribute(community, service, "audience", audience, i)
          .set("attribute_value", audience)
          .insert(jdbc);
    }
    var owner = Owner.service(community, service);
    documents.keep(owner, entry.documents() == null ? List.of() : entry.documents());
    contacts.keep(owner, entry.contacts());
    areas.keep(owner, entry.serviceAreas());
    var cost = entry.cost();
    if (cost != null) {
      Row.in("cost_option", community)
          .set("service_id", service)
          .set("option", cost.option().code())
          .set("amount", cost.amount())
          .set("currency", "CAD")
          .set(
              "amount_description",
              translations.keep(community, service, "amount_description", cost.description()))
          .insert(jdbc);
    }
    var sites = sites(service, entry.at());
    for (int i = 0; i < sites.size(); i++) {
      keepSite(community, service, sites.get(i), i, entry.at().get(i));
    }
  }

  /** One for each place where the service is given. */
  static List<UUID> sites(UUID service, List<SiteEntry> at) {
    var ranks = new HashMap<String, Integer>();
    return at.stream()
        .map(SiteEntry::location)
        .map(place ->
            Ids.part("service_at_location", service, place, ranks.merge(place, 1, Integer::sum)))
        .toList();
  }

  static UUID schedule(UUID site, int position) {
    return Ids.part("schedule", site, "", position);
  }

  static UUID special(UUID site, int position) {
    return Ids.part("special_days", site, "", position);
  }

  private static Row attribute(
      CommunityId community, UUID service, String type, String value, int position) {
    return Row.in("attribute", community)
        .set("id", Ids.part("attribute", service, type + "/" + value, 1))
        .set("link_id", service)
        .set("link_entity", "service")
        .set("link_type", type)
        .set("position", position);
  }

  private void keepSite(
      CommunityId community, UUID service, UUID id, int position, SiteEntry site) {
    Row.in("service_at_location", community)
        .set("id", id)
        .set("service_id", service)
        .set("location_id", Ids.location(community, site.location()))
        .set("position", position)
        .set("by_appointment", site.appointmentOnly())
        .set("on_holidays", site.closedOnHolidays() ? "closed" : "open")
        .set("description", translations.keep(community, id, "description", site.description()))
        .insert(jdbc);
    for (int i = 0; i < site.schedules().size(); i++) {
      keepSchedule(community, id, i, site.schedules().get(i));
    }
    for (int i = 0; i < site.exceptions().size(); i++) {
      keepSpecial(community, id, i, site.exceptions().get(i));
    }
  }

  private void keepSpecial(CommunityId community, UUID site, int position, SpecialDays days) {
    var id = special(site, position);
    Row.in("special_days", community)
        .set("id", id)
        .set("service_at_location_id", site)
        .set("position", position)
        .set("first_day", days.from())
        .set("last_day", days.to())
        .set("opens_at", days.opensAt())
        .set("closes_at", days.closesAt())
        .set("description", translations.keep(community, id, "description", days.description()))
        .insert(jdbc);
  }

  private void keepSchedule(CommunityId community, UUID site, int position, ScheduleEntry hours) {
    var id = schedule(site, position);
    var season = hours.season();
    Row.in("schedule", community)
        .set("id", id)
        .set("service_at_location_id", site)
        .set("position", position)
        .set("freq", hours.frequency().name())
        .set("byday", hours.byday())
        .set("opens_at", hours.opensAt())
        .set("closes_at", hours.closesAt())
        .set("valid_from", hours.validFrom())
        .set("valid_to", hours.validTo())
        .set("season_from", season == null ? null : text(season.from()))
        .set("season_to", season == null ? null : text(season.to()))
        .set("holidays_only", hours.onlyOnHolidays())
        .set("description", translations.keep(community, id, "description", hours.description()))
        .insert(jdbc);
  }

  private static @Nullable String text(MonthDay day) {
    return day.toString().substring(2);
  }

  void forget(CommunityId community, UUID service) {
    var sites = ids("service_at_location", "service_id", community, service);
    for (var site : sites) {
      ids("schedule", "service_at_location_id", community, site)
          .forEach(id -> translations.forget(community, id));
      delete("schedule", "service_at_location_id", community, site);
      ids("special_days", "service_at_location_id", community, site)
          .forEach(id -> translations.forget(community, id));
      delete("special_days", "service_at_location_id", community, site);
      translations.forget(community, site);
    }
    var owner = Owner.service(community, service);
    owner.deleteFrom("service_at_location", jdbc);
    owner.deleteFrom("cost_option", jdbc);
    documents.forget(owner);
    contacts.forget(owner);
    areas.forget(owner);
    delete("attribute", "link_id", community, service);
  }

  private List<UUID> ids(String table, String owner, CommunityId community, UUID id) {
    return jdbc.sql("select id from %s where community_id = ? and %s = ?".formatted(table, owner))
        .params(community.value(), id)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  private void delete(String table, String owner, CommunityId community, UUID id) {
    jdbc.sql("delete from %s where community_id = ? and %s = ?".formatted(table, owner))
        .params(community.value(), id)
        .update();
  }
}
