package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors say how needs are called, drawn and ordered, and which are offered. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class NeedDesk {
  private final NeedStore needs;
  private final NeedHolding holding;
  private final Editing editing;
  private final Authority authority;
  private final NeedOrder order;

  NeedDesk(
      NeedStore needs, NeedHolding holding, Editing editing, Authority authority, NeedOrder order) {
    this.needs = needs;
    this.holding = holding;
    this.editing = editing;
    this.authority = authority;
    this.order = order;
  }

  /** Also those that are not offered, in the order of the screen. */
  public List<NeedEntry> all(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return List.copyOf(needs.current(community).values());
  }

  public Optional<NeedEntry> open(CommunityId community, NeedId need) {
    authority.require(Role.EDITOR, community);
    return holding.find(community, need.value());
  }

  /** As the history knows it. */
  public UUID id(CommunityId community, NeedId need) {
    authority.require(Role.EDITOR, community);
    return Ids.need(community, need.value());
  }

  /**
   * @throws ServiceChangedMeanwhile when it is no longer as {@code before}
   */
  public NeedEntry save(CommunityId community, NeedEntry before, NeedEntry after) {
    var actor = authority.require(Role.EDITOR, community);
    if (!before.id().equals(after.id())) {
      throw new ServiceEntryRefused(ServiceEntryRefused.Reason.ANOTHER_ID);
    }
    var who = new Editing.Who(community, new ChangedBy.Person(actor.account()));
    return editing.replace(holding, who, before.id(), before, after);
  }

  /** One place earlier on the screen; the first stays. */
  public void earlier(CommunityId community, NeedId need) {
    var actor = authority.require(Role.EDITOR, community);
    order.earlier(new Editing.Who(community, new ChangedBy.Person(actor.account())), need.value());
  }
}
