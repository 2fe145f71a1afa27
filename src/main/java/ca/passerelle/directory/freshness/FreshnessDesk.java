package ca.passerelle.directory.freshness;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors see what has aged, before citizens do. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EDITOR')")
public class FreshnessDesk {
  private final DirectoryDesk directory;
  private final AgingTable table;
  private final Communities communities;
  private final Authority authority;
  private final Clock clock;

  FreshnessDesk(
      DirectoryDesk directory,
      AgingTable table,
      Communities communities,
      Authority authority,
      Clock clock) {
    this.directory = directory;
    this.table = table;
    this.communities = communities;
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * Of those meant to be seen, the ones that somebody should verify; the worst first.
   *
   * @param words of the name, the organization or a need; none: all
   */
  public Page<AgedService> aged(CommunityId community, String words, Page.Part part) {
    authority.require(Role.EDITOR, community);
    var here = communities.get(community);
    var today = here.today(clock.instant());
    var page = directory.aged(community, words, part);
    var aging = table.of(community, page.items().stream().map(ServiceLine::id).toList());
    return new Page<>(
        page.items().stream()
            .map(line ->
                new AgedService(
                    line,
                    line.stage().orElseThrow(),
                    gone(line, Optional.ofNullable(aging.get(line.id())), here, today)))
            .toList(),
        page.total());
  }

  /** How many have aged how far; none where there is no number. */
  public Map<Stage, Integer> counts(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return directory.stages(community);
  }

  private static Optional<LocalDate> gone(
      ServiceLine line, Optional<Aging> known, Community here, LocalDate today) {
    var stage = line.stage().orElseThrow();
    return stage == Stage.WITHDRAWN || stage == Stage.ANNOUNCED
        ? Aging.today(line.lastVerified(), known, here.freshness(), today)
            .flatMap(going -> going.goes(line.lastVerified(), here.freshness()))
        : Optional.empty();
  }
}
