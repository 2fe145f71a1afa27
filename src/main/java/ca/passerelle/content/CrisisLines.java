package ca.passerelle.content;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The lines behind <i>Urgence</i>, and the reminder that a person must call them now and then. */
@Service
public class CrisisLines {
  private final CrisisLineStore store;
  private final Communities communities;
  private final Authority authority;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final LoadingCache<CommunityId, List<CrisisLine>> lines;

  CrisisLines(
      CrisisLineStore store,
      Communities communities,
      Authority authority,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.communities = communities;
    this.authority = authority;
    this.events = events;
    this.clock = clock;
    this.lines =
        Caffeine.newBuilder()
            .build(community -> store.of(community).stream().map(CrisisLineRow::line).toList());
  }

  /** In the order of the screen. */
  public List<CrisisLine> of(CommunityId community) {
    return lines.get(community);
  }

  /** The lines nobody called for too long. */
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public List<CrisisLine> toBeChecked(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    var today = communities.get(community).today(clock.instant());
    return of(community).stream().filter(line -> line.toBeChecked(today)).toList();
  }

  /** Whoever is signed in called the line today, and all that is said of it is right. */
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  @Transactional
  public void checked(CommunityId community, String id) {
    var actor = authority.require(Role.ADMINISTRATOR, community);
    var today = communities.get(community).today(clock.instant());
    for (var row : store.of(community)) {
      if (row.id().equals(id)) {
        store.replace(community, row.checkedOn(today, actor.displayName()));
        events.publishEvent(new ContentChanged(community));
      }
    }
  }

  @TransactionalEventListener
  void changed(ContentChanged event) {
    lines.invalidate(event.community());
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    lines.invalidate(event.community());
  }
}
