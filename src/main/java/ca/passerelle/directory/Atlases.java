package ca.passerelle.directory;

import ca.passerelle.community.Communities;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the read model of each community until something changes. */
@Component
class Atlases {
  private final LoadingCache<CommunityId, Atlas> atlases;

  Atlases(Communities communities, AtlasMaker maker) {
    this.atlases = Caffeine.newBuilder().build(community -> maker.make(communities.get(community)));
  }

  Atlas of(CommunityId community) {
    return atlases.get(community);
  }

  @TransactionalEventListener
  void changed(DirectoryChanged event) {
    atlases.invalidate(event.community());
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    atlases.invalidate(event.community());
  }
}
