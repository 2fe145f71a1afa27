package ca.passerelle.directory.freshness;

import ca.passerelle.community.Community;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code service_aging}, beside when each service was last verified. */
@Component
class AgingTable {
  private final JdbcClient jdbc;

  AgingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A service editors mean to be seen. */
  record Aged(Optional<LocalDate> verified, Optional<Aging> aging) {}

  /** Those too old, or soon, or never verified; and those that are in the table already. */
  Map<ServiceId, Aged> old(Community community, LocalDate today) {
    var soon = community.freshness().freshFrom(today.plusDays(Aging.NOTICE_DAYS));
    var aged = new HashMap<ServiceId, Aged>();
    jdbc.sql(
            """
            select s.id, s.assured_date, a.announced_on, a.withdrawn_on, a.fresh_from
            from service s left join service_aging a
              on a.community_id = s.community_id and a.service_id = s.id
            where s.community_id = ? and s.status in ('active', 'temporarily closed')
              and (s.assured_date is null or s.assured_date < ? or a.service_id is not null)
            """)
        .params(community.id().value(), soon)
        .query(row -> {
          aged.put(
              new ServiceId(row.getObject("id", UUID.class)),
              new Aged(day(row, "assured_date"), aging(row)));
        });
    return aged;
  }

  /** What is known of these; nothing of those that never grew old. */
  Map<ServiceId, Aging> of(CommunityId community, List<ServiceId> services) {
    var known = new HashMap<ServiceId, Aging>();
    if (!services.isEmpty()) {
      jdbc.sql(
              """
              select service_id, announced_on, withdrawn_on, fresh_from from service_aging
              where community_id = :community and service_id in (:services)
              """)
          .param("community", community.value())
          .param("services", services.stream().map(ServiceId::value).toList())
          .query(row -> {
            var id = new ServiceId(row.getObject("service_id", UUID.class));
            aging(row).ifPresent(it -> known.put(id, it));
          });
    }
    return known;
  }

  private static Optional<Aging> aging(ResultSet row) throws SQLException {
    var announced = day(row, "announced_on");
    if (announced.isEmpty()) {
      return Optional.empty();
    }
    var on = day(row, "withdrawn_on");
    return Optional.of(
        new Aging(
            announced.get(),
            on.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    new Aging.Withdrawn(on.get(), day(row, "fresh_from").orElseThrow()))));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  void put(CommunityId community, ServiceId service, Aging aging) {
    remove(community, service);
    jdbc.sql(
            """
            insert into service_aging
              (community_id, service_id, announced_on, withdrawn_on, fresh_from)
            values (?, ?, ?, ?, ?)
            """)
        .param(community.value())
        .param(service.value())
        .param(aging.announced())
        .param(aging.withdrawn().map(Aging.Withdrawn::on).orElse(null))
        .param(aging.withdrawn().map(Aging.Withdrawn::freshFrom).orElse(null))
        .update();
  }

  void remove(CommunityId community, ServiceId service) {
    jdbc.sql("delete from service_aging where community_id = ? and service_id = ?")
        .params(community.value(), service.value())
        .update();
  }

  /** What is no longer meant to be seen, or no longer there, does not age. */
  void removeTheRest(CommunityId community) {
    jdbc.sql(
            """
            delete from service_aging a where a.community_id = ? and not exists
              (select 1 from service s where s.community_id = a.community_id
                and s.id = a.service_id and s.status in ('active', 'temporarily closed'))
            """)
        .param(community.value())
        .update();
  }
}
