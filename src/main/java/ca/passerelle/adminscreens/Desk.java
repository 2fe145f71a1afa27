package ca.passerelle.adminscreens;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.shared.CommunityId;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which community someone works on, for as long as the session lasts. */
@SpringComponent
@VaadinSessionScope
class Desk {
  private final Communities communities;
  private final Authority authority;
  private @Nullable CommunityId chosen;

  Desk(Communities communities, Authority authority) {
    this.communities = communities;
    this.authority = authority;
  }

  /** The communities in which whoever is signed in edits, administers or coordinates. */
  List<Community> mine() {
    var actor = authority.actor();
    return communities.all().stream()
        .filter(community ->
            Stream.of(Role.EDITOR, Role.ADMINISTRATOR, Role.COORDINATOR)
                .anyMatch(role -> actor.may(role, community.id())))
        .toList();
  }

  /**
   * The chosen one; before that, the one chosen in this browser the last time; otherwise the one to
   * try things in, if there is one, or else the first.
   */
  Community community() {
    var mine = mine();
    return mine.stream()
        .filter(community -> community.id().equals(chosen))
        .findFirst()
        .or(() -> mine.stream().filter(community -> LastCommunity.is(community.id())).findFirst())
        .or(() -> mine.stream().filter(Community::fictional).findFirst())
        .orElseGet(mine::getFirst);
  }

  void choose(CommunityId community) {
    chosen = community;
    LastCommunity.remember(community);
  }

  boolean holds(Role role) {
    return authority.actor().may(role, community().id());
  }

  /**
   * The chosen community if {@code role} is held there; otherwise one where it is, which then is
   * the chosen one.
   */
  Optional<Community> with(Role role) {
    if (holds(role)) {
      return Optional.of(community());
    }
    var other =
        mine().stream()
            .filter(community -> authority.actor().may(role, community.id()))
            .findFirst();
    other.map(Community::id).ifPresent(this::choose);
    return other;
  }
}
