package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.util.Collection;
import java.util.Set;

/**
 * Something of the directory was edited; published with the transaction.
 *
 * @param anything whether more may have changed than these services and places
 * @param places by short name
 */
public record DirectoryChanged(
    CommunityId community, boolean anything, Set<ServiceId> services, Set<String> places) {
  public DirectoryChanged {
    services = Set.copyOf(services);
    places = Set.copyOf(places);
  }

  /** Anything may have changed. */
  public DirectoryChanged(CommunityId community) {
    this(community, true, Set.of(), Set.of());
  }

  static DirectoryChanged services(CommunityId community, Collection<ServiceId> services) {
    return new DirectoryChanged(community, false, Set.copyOf(services), Set.of());
  }
}
