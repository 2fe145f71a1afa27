package ca.passerelle.outreach;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Reference;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Workers, as {@code workers.yaml} writes them. */
@Component
@Order(71)
class WorkerSection extends NamedSection<WorkerEntry> {
  private final Workers workers;
  private final Clock clock;

  WorkerSection(Workers workers, Clock clock) {
    super("workers", WorkerEntry.class, item -> item.id().value());
    this.workers = workers;
    this.clock = clock;
  }

  @Override
  public List<Reference> references(WorkerEntry item) {
    var skills =
        item.skills().stream().map(need -> new Reference("/skills", "needs", need.value()));
    return Stream.concat(
            Stream.of(new Reference("/team", TeamSection.NAME, item.team().value())), skills)
        .toList();
  }

  @Override
  public boolean sharesNames() {
    return true;
  }

  @Override
  public Map<String, WorkerEntry> current(CommunityId community) {
    return workers.entries(community);
  }

  @Override
  public void put(CommunityId community, int position, WorkerEntry item) {
    workers.put(community, item, clock.instant());
  }

  @Override
  public void remove(CommunityId community, String key) {
    workers.remove(community, new WorkerId(key));
  }
}
