package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Before anything serves: files that changed are checked, and a brand-new installation is filled
 * from them, one transaction per community. Later starts write nothing: what people edited stays.
 */
@Component
class FirstLoading implements SmartInitializingSingleton {
  private static final Logger log = LoggerFactory.getLogger(FirstLoading.class);

  private final Configuration configuration;
  private final AppliedStore applied;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  FirstLoading(
      Configuration configuration,
      AppliedStore applied,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.configuration = configuration;
    this.applied = applied;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var fingerprint = configuration.fingerprint();
    if (applied.isChecked(fingerprint)) {
      return;
    }
    var draft = configuration.read();
    if (!applied.installed()) {
      draft.communities().forEach(this::load);
    }
    applied.checked(fingerprint);
  }

  /** A community that an interrupted first start already brought in is left alone. */
  private void load(CommunityId community, List<Draft.Item<?>> items) {
    if (applied.isKnown(community)) {
      return;
    }
    transactions.executeWithoutResult(_ ->
        items.forEach(item -> {
          item.putInto(community);
          applied.applied(community, item.section().name(), item.key(), item.hash());
        }));
    log.info("{} brought in: {} items", community, items.size());
    events.publishEvent(new ConfigurationApplied(community));
  }
}
