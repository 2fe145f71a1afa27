package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors change several services at once: all of them, or none. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class BulkDesk {
  private final ServiceStore services;
  private final Translations translations;
  private final EntryCheck check;
  private final History history;
  private final Authority authority;
  private final ApplicationEventPublisher events;

  BulkDesk(
      ServiceStore services,
      Translations translations,
      EntryCheck check,
      History history,
      Authority authority,
      ApplicationEventPublisher events) {
    this.services = services;
    this.translations = translations;
    this.check = check;
    this.history = history;
    this.authority = authority;
    this.events = events;
  }

  /**
   * Does the same to each, and remembers each by itself.
   *
   * @return how many became different
   * @throws ServiceEntryRefused when one could not be kept so
   * @throws ServiceChangedMeanwhile when someone saved one this very moment
   */
  public int apply(CommunityId community, Set<ServiceId> chosen, BulkChange change) {
    var actor = authority.require(Role.EDITOR, community);
    int changed = 0;
    for (var kept : services.of(community, translations.of(community))) {
      if (chosen.contains(kept.id()) && replace(community, kept, change, actor.account())) {
        changed++;
      }
    }
    if (changed > 0) {
      events.publishEvent(new DirectoryChanged(community));
    }
    return changed;
  }

  private boolean replace(
      CommunityId community, EditedService kept, BulkChange change, AccountId account) {
    var after = change.applied(kept.entry());
    if (after.equals(kept.entry())) {
      return false;
    }
    check.check(community, after);
    if (!services.replace(community, new EditedService(kept.id(), kept.version(), after))) {
      throw new ServiceChangedMeanwhile(kept.id());
    }
    history.changed(community, new ChangedBy.Person(account), kept.entry(), after);
    return true;
  }
}
