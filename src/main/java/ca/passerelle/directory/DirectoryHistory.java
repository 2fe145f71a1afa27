package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of every record of the directory, and the way back. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class DirectoryHistory {
  private final History history;
  private final RecordRows rows;
  private final Undoing undoing;
  private final NeedOrder order;
  private final List<Holding<?>> holdings;
  private final Authority authority;

  DirectoryHistory(
      History history,
      RecordRows rows,
      Undoing undoing,
      NeedOrder order,
      List<Holding<?>> holdings,
      Authority authority) {
    this.history = history;
    this.rows = rows;
    this.undoing = undoing;
    this.order = order;
    this.holdings = List.copyOf(holdings);
    this.authority = authority;
  }

  /** All that happened to one record, latest first. */
  public List<Change> of(CommunityId community, UUID record) {
    authority.require(Role.EDITOR, community);
    return history.of(community, record);
  }

  /** Who changed each of these records last; those that nobody changed are not there. */
  public Map<UUID, LastChange> last(CommunityId community, Collection<UUID> records) {
    authority.require(Role.EDITOR, community);
    return history.lastOf(community, records);
  }

  /** How the record is called now; empty when it is not there. */
  public Optional<Named> named(CommunityId community, RecordKind kind, UUID record) {
    authority.require(Role.EDITOR, community);
    return rows.named(community, kind, record);
  }

  /** Empty for what was written here, or stands in the files of the deployment. */
  public Optional<Provenance> provenance(CommunityId community, RecordKind kind, UUID record) {
    authority.require(Role.EDITOR, community);
    return rows.provenance(community, kind, record);
  }

  /**
   * What happened last in the community, latest first.
   *
   * @param before only what is older than this change
   */
  public List<Change> latest(CommunityId community, long before, int most) {
    authority.require(Role.EDITOR, community);
    return history.latest(community, before, most);
  }

  /**
   * Brings the state before a change back, as a new change. What else was changed since stays.
   *
   * @throws ChangeNotUndone when something newer stands on it
   * @throws ServiceEntryRefused when what the old state names is no longer there
   */
  public void undo(CommunityId community, long number) {
    var actor = authority.require(Role.EDITOR, community);
    var change =
        history
            .find(community, number)
            .orElseThrow(() -> new ChangeNotUndone(ChangeNotUndone.Reason.GONE));
    var by = new ChangedBy.Person(actor.account());
    if (NeedOrder.isMove(change)) {
      order.turnBack(new Editing.Who(community, by, OptionalLong.of(change.number())), change);
    } else {
      undoing.undo(community, holding(change.kind()), change, by);
    }
  }

  /**
   * A record's names.
   *
   * @param key short
   * @param name in French
   */
  public record Named(String key, String name) {}

  private Holding<?> holding(RecordKind kind) {
    return holdings.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
  }
}
