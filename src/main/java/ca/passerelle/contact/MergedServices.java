package ca.passerelle.contact;

import ca.passerelle.directory.ServicesMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A request that was made from a service which was there twice means the one that stays. */
@Component
class MergedServices {
  private final JdbcClient jdbc;

  MergedServices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the transaction that merges. */
  @EventListener
  void follow(ServicesMerged event) {
    jdbc.sql("update contact_request set service_id = ? where community_id = ? and service_id = ?")
        .params(event.stays().value(), event.community().value(), event.gone().value())
        .update();
  }
}
