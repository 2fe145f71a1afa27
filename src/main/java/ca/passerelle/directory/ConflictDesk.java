package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors decide what a source and people here both changed. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class ConflictDesk {
  private final Conflicts conflicts;
  private final Authority authority;
  private final ApplicationEventPublisher events;

  ConflictDesk(Conflicts conflicts, Authority authority, ApplicationEventPublisher events) {
    this.conflicts = conflicts;
    this.authority = authority;
    this.events = events;
  }

  /** Everything that nobody decided yet. */
  public List<ConflictedRecord> open(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return conflicts.of(community);
  }

  /** So many records are disputed. */
  public int count(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return conflicts.count(community);
  }

  /**
   * Settles what was decided, all or nothing. The next file that says the same disputes it no more.
   *
   * @throws ServiceEntryRefused when what the source says contradicts the rest of the record
   * @throws ServiceChangedMeanwhile when someone saved a record at this very moment
   * @throws RecordStillUsed when a record should go that others point to
   */
  public void decide(CommunityId community, List<ConflictDecision> decisions) {
    var actor = authority.require(Role.EDITOR, community);
    conflicts.decide(community, decisions, new ChangedBy.Person(actor.account()));
    events.publishEvent(new DirectoryChanged(community));
  }
}
