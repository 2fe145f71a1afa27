package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.ServiceId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How citizens would see a service that they do not see yet. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EDITOR')")
public class ServicePreview {
  private final AtlasMaker maker;
  private final Communities communities;
  private final Authority authority;

  ServicePreview(AtlasMaker maker, Communities communities, Authority authority) {
    this.maker = maker;
    this.communities = communities;
    this.authority = authority;
  }

  /** As it was last saved, whatever its state. */
  public Optional<ServiceSheet> of(
      CommunityId community, ServiceId id, Optional<GeoPoint> from, Instant now) {
    authority.require(Role.EDITOR, community);
    var where = communities.get(community);
    return maker.preview(where, id).map(service -> service.sheet(from, now.atZone(where.zone())));
  }
}
