package ca.passerelle.meeting;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The rooms a citizen may choose to meet in. A room can be withdrawn any day. */
@Service
public class HostVenues {
  private final LoadingCache<CommunityId, List<HostVenue>> venues;

  HostVenues(HostVenueStore store) {
    this.venues =
        Caffeine.newBuilder()
            .build(community ->
                store.of(community).stream()
                    .filter(HostVenueEntry::available)
                    .map(HostVenueEntry::venue)
                    .toList());
  }

  public List<HostVenue> of(CommunityId community) {
    return venues.get(community);
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    venues.invalidate(event.community());
  }
}
