package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of other tables that belong to one service. */
@Component
class ServiceParts {
  private final JdbcClient jdbc;
  private final Translations translations;

  ServiceParts(JdbcClient jdbc, Translations translations) {
    this.jdbc = jdbc;
    this.translations = translations;
  }

  void keep(CommunityId community, UUID service, ServiceEntry entry) {
    for (int i = 0; i < entry.needs().size(); i++) {
      var need = Ids.need(community, entry.needs().get(i).value());
      attribute(community, service, "need", i).set("taxonomy_term_id", need).insert(jdbc);
    }
    for (int i = 0; i < entry.audience().size(); i++) {
      attribute(community, service, "audience", i)
          .set("attribute_value", entry.audience().get(i).code())
          .insert(jdbc);
    }
    var documents =
        entry.documents() == null ? List.<ca.passerelle.shared.Translated>of() : entry.documents();
    for (int i = 0; i < documents.size(); i++) {
      var id = UUID.randomUUID();
      Row.in("required_document", community)
          .set("id", id)
          .set("service_id", service)
          .set("position", i)
          .set("document", translations.keep(community, id, "document", documents.get(i)))
          .insert(jdbc);
    }
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
    for (int i = 0; i < entry.at().size(); i++) {
      keepSite(community, service, i, entry.at().get(i));
    }
  }

  private static Row attribute(CommunityId community, UUID service, String type, int position) {
    return Row.in("attribute", community)
        .set("id", UUID.randomUUID())
        .set("link_id", service)
        .set("link_type", type)
        .set("position", position);
  }

  private void keepSite(CommunityId community, UUID service, int position, SiteEntry site) {
    var id = UUID.randomUUID();
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
  }

  private void keepSchedule(CommunityId community, UUID site, int position, ScheduleEntry hours) {
    var id = UUID.randomUUID();
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
        .set("description", translations.keep(community, id, "description", hours.description()))
        .insert(jdbc);
  }

  private static @Nullable String text(MonthDay day) {
    return day.toString().substring(2);
  }

  void forget(CommunityId community, UUID service) {
    var site = "select id from service_at_location where community_id = ? and service_id = ?";
    for (var part :
        List.of(
            "select id from required_document where community_id = ? and service_id = ?",
            site,
            "select id from schedule where community_id = ? and service_at_location_id in (select id from service_at_location where service_id = ?)")) {
      jdbc.sql(
              "delete from translation where community_id = ? and resource_id in (%s)"
                  .formatted(part))
          .params(community.value(), community.value(), service)
          .update();
    }
    jdbc.sql(
            "delete from schedule where community_id = ? and service_at_location_id in (%s)"
                .formatted(site))
        .params(community.value(), community.value(), service)
        .update();
    for (var table : List.of("service_at_location", "required_document", "cost_option")) {
      jdbc.sql("delete from %s where community_id = ? and service_id = ?".formatted(table))
          .params(community.value(), service)
          .update();
    }
    jdbc.sql("delete from attribute where community_id = ? and link_id = ?")
        .params(community.value(), service)
        .update();
  }
}
