package ca.passerelle.statistics;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.contact.UnmetRequests;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.statistics.SearchTables.CountedSearch;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the offer has holes, for those who can fill them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class UnmetNeeds {
  private final SearchTables searches;
  private final UnmetRequests requests;
  private final Fleet fleet;
  private final Communities communities;
  private final Authority authority;
  private final Clock clock;

  UnmetNeeds(
      SearchTables searches,
      UnmetRequests requests,
      Fleet fleet,
      Communities communities,
      Authority authority,
      Clock clock) {
    this.searches = searches;
    this.requests = requests;
    this.fleet = fleet;
    this.communities = communities;
    this.authority = authority;
    this.clock = clock;
  }

  /** This month and those before it that are still kept, latest first. */
  public List<YearMonth> months(CommunityId community) {
    require(community);
    var now = YearMonth.from(communities.get(community).today(clock.instant()));
    return Stream.iterate(now, month -> month.minusMonths(1))
        .limit(Forgetting.MONTHS_KEPT)
        .toList();
  }

  public UnmetTable table(CommunityId community, UnmetSource source, YearMonth month) {
    require(community);
    var counted =
        switch (source) {
          case REQUESTS -> closed(communities.get(community), month);
          case NOTHING_FOUND -> searches.counted(community, month, false);
          case NOTHING_TOUCHED -> searches.counted(community, month, true);
        };
    return table(counted);
  }

  private List<CountedSearch> closed(Community community, YearMonth month) {
    return requests
        .closed(
            community.id(),
            month.atDay(1).atStartOfDay(community.zone()).toInstant(),
            month.plusMonths(1).atDay(1).atStartOfDay(community.zone()).toInstant())
        .stream()
        .map(request ->
            new CountedSearch(
                fleet.kiosk(request.kiosk()).map(kiosk -> kiosk.site().id()).orElse(""),
                request.need().value(),
                1))
        .toList();
  }

  private static UnmetTable table(List<CountedSearch> counted) {
    var needs = counted.stream().map(CountedSearch::need).distinct().sorted().toList();
    var places = counted.stream().map(CountedSearch::place).distinct().sorted().toList();
    var counts = new int[needs.size()][places.size()];
    counted.forEach(
        one -> counts[needs.indexOf(one.need())][places.indexOf(one.place())] += one.many());
    return new UnmetTable(needs, places, SmallNumbers.hidden(counts));
  }

  /** Words that often led nowhere in that month. */
  public List<FrequentWords> words(CommunityId community, YearMonth month) {
    require(community);
    return searches.words(community, month);
  }

  private void require(CommunityId community) {
    var actor = authority.actor();
    if (!actor.may(Role.COORDINATOR, community) && !actor.may(Role.ADMINISTRATOR, community)) {
      throw new AccessDeniedException("Neither coordinator nor administrator of " + community);
    }
  }
}
