package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where editors make one of what is there twice. Nothing is ever merged by itself. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class DuplicateDesk {
  private static final int MOST = 200;

  private final LikelyPairs pairs;
  private final ToldApart apart;
  private final Merging merging;
  private final Authority authority;
  private final ApplicationEventPublisher events;

  DuplicateDesk(
      LikelyPairs pairs,
      ToldApart apart,
      Merging merging,
      Authority authority,
      ApplicationEventPublisher events) {
    this.pairs = pairs;
    this.apart = apart;
    this.merging = merging;
    this.authority = authority;
    this.events = events;
  }

  /** What is perhaps there twice, the likeliest first; not all, when there is very much. */
  @Transactional(propagation = Propagation.SUPPORTS) // who waits for it holds no connection
  public List<AlikePair> likely(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return pairs.of(community, MOST);
  }

  /** Empty when one of them is not there any more. */
  public Optional<Compared> compare(
      CommunityId community, SourceKind kind, String one, String other) {
    authority.require(Role.EDITOR, community);
    return merging.compare(community, kind, one, other);
  }

  /** They are two, and are not proposed again. */
  public void tellApart(CommunityId community, SourceKind kind, String one, String other) {
    authority.require(Role.EDITOR, community);
    apart.keep(community, AlikePair.Names.of(kind, one, other));
  }

  /**
   * Makes one of two. What pointed to the one that goes points to the one that stays, and the next
   * file of its source changes that one.
   *
   * @param fields those in which what the one that goes says is taken
   * @throws RecordGone when one of them is not there any more
   * @throws ServiceChangedMeanwhile when someone saved one of them at this very moment
   * @throws ServiceEntryRefused when both together contradict each other
   */
  public void merge(
      CommunityId community, SourceKind kind, String stays, String goes, Set<String> fields) {
    var actor = authority.require(Role.EDITOR, community);
    merging.merge(community, kind, stays, goes, fields, new ChangedBy.Person(actor.account()));
    events.publishEvent(new DirectoryChanged(community));
  }
}
