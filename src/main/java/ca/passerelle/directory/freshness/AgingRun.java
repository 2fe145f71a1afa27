package ca.passerelle.directory.freshness;

import ca.passerelle.community.Community;
import ca.passerelle.directory.DirectoryChanged;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once a day: announces, withdraws, and forgets what was verified since. */
@Component
class AgingRun {
  private static final Logger log = LoggerFactory.getLogger(AgingRun.class);

  private final AgingTable table;
  private final Withdrawals withdrawals;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  AgingRun(
      AgingTable table, Withdrawals withdrawals, Clock clock, ApplicationEventPublisher events) {
    this.table = table;
    this.withdrawals = withdrawals;
    this.clock = clock;
    this.events = events;
  }

  /** A second time on the same day changes nothing. */
  @Transactional
  public void of(Community community) {
    var id = community.id();
    var today = community.today(clock.instant());
    var freshness = community.freshness();
    var before = withdrawals.of(id);
    table.removeTheRest(id);
    table
        .old(community, today)
        .forEach((service, aged) -> {
          var now = Aging.today(aged.verified(), aged.aging(), freshness, today);
          if (!now.equals(aged.aging())) {
            now.ifPresentOrElse(
                aging -> table.put(id, service, aging), () -> table.remove(id, service));
          }
        });
    var changed = new HashSet<UUID>(before);
    var after = withdrawals.of(id);
    changed.addAll(after);
    changed.removeIf(service -> before.contains(service) && after.contains(service));
    if (!changed.isEmpty()) {
      log.info(
          "{}: {} services withdrawn because nobody verified them, {} before",
          id,
          after.size(),
          before.size());
      events.publishEvent(new DirectoryChanged(id));
    }
  }
}
