package ca.passerelle.contact;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.ServicesMerged;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request that was made from a service which was there twice means the one that stays. */
@PasserelleTest
class RequestsFollowMergedServicesTest {
  private static final UUID GONE = UUID.nameUUIDFromBytes(new byte[] {1});
  private static final UUID STAYS = UUID.nameUUIDFromBytes(new byte[] {2});

  @Autowired ContactDesk desk;
  @Autowired Sealing sealing;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;

  @Test
  void ofItsCommunityOnly() {
    var form = CitizenForm.request("web-quartier-demo");
    desk.receive(
        new Envelope(
            form.id(),
            new KioskId("web-quartier-demo"),
            Optional.empty(),
            form.sealed(sealing.publicKeySet())));
    jdbc.sql("update contact_request set service_id = ?").param(GONE).update();

    merged("jonquiere");
    assertThat(service()).isEqualTo(GONE);
    merged("quartier-demo");
    assertThat(service()).isEqualTo(STAYS);
  }

  private void merged(String community) {
    events.publishEvent(
        new ServicesMerged(new CommunityId(community), new ServiceId(GONE), new ServiceId(STAYS)));
  }

  private UUID service() {
    return jdbc.sql("select service_id from contact_request").query(UUID.class).single();
  }
}
