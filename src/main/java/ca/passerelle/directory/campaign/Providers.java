package ca.passerelle.directory.campaign;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organization gives which of the services that editors mean to be seen. */
@Component
class Providers {
  private final JdbcClient jdbc;

  Providers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By the organization's short name, in the order of these. */
  Map<String, List<ServiceId>> of(CommunityId community) {
    var providers = new LinkedHashMap<String, List<ServiceId>>();
    jdbc.sql(
            """
            select o.slug, s.id from service s
            join organization o on o.community_id = s.community_id and o.id = s.organization_id
            where s.community_id = ? and o.slug is not null
              and s.status in ('active', 'temporarily closed')
            order by o.slug, s.position
            """)
        .param(community.value())
        .query(row -> {
          providers
              .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
              .add(new ServiceId(row.getObject(2, UUID.class)));
        });
    return providers;
  }
}
