package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors change several services at once: all of them, or none. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class BulkDesk {
  /** So many are read together. */
  private static final int AT_ONCE = 100;

  /** Of more it is quicker to read all translations there are. */
  private static final int FEW = 20;

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
    var book = chosen.size() > FEW ? translations.of(community) : translations.whenAsked(community);
    for (var some : batches(chosen)) {
      for (var kept : services.of(community, some, book)) {
        if (replace(community, kept, change, actor.account())) {
          changed++;
        }
      }
    }
    if (changed > 0) {
      events.publishEvent(DirectoryChanged.services(community, chosen));
    }
    return changed;
  }

  private static List<List<UUID>> batches(Set<ServiceId> chosen) {
    return chosen.stream().map(ServiceId::value).gather(Gatherers.windowFixed(AT_ONCE)).toList();
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
