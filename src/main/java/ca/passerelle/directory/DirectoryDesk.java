package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors keep the services of their community right. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class DirectoryDesk {
  private final Authority authority;

  DirectoryDesk(Authority authority) {
    this.authority = authority;
  }

  /** Every service, also those citizens do not see, by name. */
  public List<ServiceLine> services(CommunityId community) {
    authority.require(Role.EDITOR, community);
    throw new UnsupportedOperationException("next");
  }

  public Optional<EditedService> open(CommunityId community, ServiceId id) {
    authority.require(Role.EDITOR, community);
    throw new UnsupportedOperationException("next");
  }

  /**
   * Replaces the service by what the editor made of it.
   *
   * @throws ServiceChangedMeanwhile when someone saved it since it was opened
   * @throws ServiceEntryRefused when the entry names something that does not exist, or contradicts
   *     itself
   */
  public EditedService save(CommunityId community, EditedService edited) {
    authority.require(Role.EDITOR, community);
    throw new UnsupportedOperationException("next");
  }
}
