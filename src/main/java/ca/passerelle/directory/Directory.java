package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a citizen sees of the services of a community. No call reaches the database twice. */
@Service
public class Directory {
  private final Atlases atlases;

  Directory(Atlases atlases) {
    this.atlases = atlases;
  }

  /** Open now first, then nearest to {@code from}, then by name. */
  public List<ServiceSummary> services(
      CommunityId community,
      NeedId need,
      ServiceFilter filter,
      Optional<GeoPoint> from,
      Instant now) {
    throw new UnsupportedOperationException("next" + atlases.of(community));
  }

  /** Best match first; every word must be found, accents and case do not matter. */
  public List<ServiceSummary> search(
      CommunityId community,
      String words,
      ServiceFilter filter,
      Optional<GeoPoint> from,
      Instant now) {
    throw new UnsupportedOperationException("next" + atlases.of(community));
  }

  /** Empty when there is no such service, or citizens may not see it. */
  public Optional<ServiceSheet> service(
      CommunityId community, ServiceId id, Optional<GeoPoint> from, Instant now) {
    throw new UnsupportedOperationException("next" + atlases.of(community));
  }

  /** A place by the id the configuration gives it. */
  public Optional<Place> place(CommunityId community, String id) {
    throw new UnsupportedOperationException("next" + atlases.of(community) + id);
  }
}
