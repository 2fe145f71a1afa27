package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sheets are answered from memory; that memory is never older than what was really saved. */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class KeptFreshTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final CommunityId JONQUIERE = new CommunityId("jonquiere");
  private static final ServiceId ID = new ServiceId(Ids.service(DEMO, "vaccins"));

  @Autowired DirectoryDesk desk;
  @Autowired Directory directory;
  @Autowired Atlases atlases;
  @Autowired PlatformTransactionManager transactions;
  @Autowired ApplicationEventPublisher events;
  private ServiceEntry before;

  @BeforeEach
  void theServiceAsItIs() {
    before = opened().entry();
  }

  @AfterEach
  void putItBack() {
    desk.save(DEMO, new EditedService(ID, opened().version(), before));
  }

  @Test
  void whatIsSavedIsSeenByTheNextWhoAsks() {
    save("https://exemple.test/neuf");
    assertThat(website()).contains("https://exemple.test/neuf");
  }

  @Test
  void whatIsTakenBackIsNeverSeen() {
    var seen = website();
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          save("https://exemple.test/repris");
          status.setRollbackOnly();
        });
    assertThat(website()).isEqualTo(seen);
    assertThat(opened().entry()).isEqualTo(before);
  }

  @Test
  void aChangeInOneCommunityLeavesTheOthersAlone() {
    var jonquiere = atlases.of(JONQUIERE);
    var demo = atlases.of(DEMO);
    save("https://exemple.test/ici");
    assertThat(atlases.of(JONQUIERE)).isSameAs(jonquiere);
    assertThat(atlases.of(DEMO)).isNotSameAs(demo);
  }

  @Test
  void nobodyAsksTheDatabaseTwiceForTheSame() {
    assertThat(atlases.of(DEMO)).isSameAs(atlases.of(DEMO));
  }

  @Test
  void filesThatAreBroughtInAreReadAnew() {
    var jonquiere = atlases.of(JONQUIERE);
    events.publishEvent(new ConfigurationApplied(JONQUIERE));
    assertThat(atlases.of(JONQUIERE)).isNotSameAs(jonquiere);
  }

  private void save(String website) {
    var opened = opened();
    var entry =
        Sample.changed(opened.entry(), "{'website': '%s'}".formatted(website), ServiceEntry.class);
    desk.save(DEMO, new EditedService(ID, opened.version(), entry));
  }

  private EditedService opened() {
    return desk.open(DEMO, ID).orElseThrow();
  }

  private Optional<String> website() {
    return directory
        .service(DEMO, ID, Optional.empty(), MutableClock.START)
        .flatMap(ServiceSheet::website);
  }
}
