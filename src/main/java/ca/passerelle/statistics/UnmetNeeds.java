package ca.passerelle.statistics;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.contact.UnmetRequest;
import ca.passerelle.contact.UnmetRequests;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.statistics.SearchTables.CountedSearch;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

  /** By place. */
  public UnmetTable table(CommunityId community, UnmetSource source, YearMonth month) {
    require(community);
    return switch (source) {
      case REQUESTS -> requests(community, month).getFirst();
      case NOTHING_FOUND -> tables(List.of(searches.counted(community, month, false))).getFirst();
      case NOTHING_TOUCHED -> tables(List.of(searches.counted(community, month, true))).getFirst();
    };
  }

  /** Why requests were closed without a service; no number tells what the table by place hides. */
  public UnmetTable reasons(CommunityId community, YearMonth month) {
    require(community);
    return requests(community, month).getLast();
  }

  private List<UnmetTable> requests(CommunityId community, YearMonth month) {
    var closed = closed(communities.get(community), month);
    return tables(
        List.of(
            closed.stream().map(request -> counted(request, place(request))).toList(),
            closed.stream().map(request -> counted(request, request.reason().code())).toList()));
  }

  private String place(UnmetRequest request) {
    return fleet.kiosk(request.kiosk()).map(kiosk -> kiosk.site().id()).orElse("");
  }

  private static CountedSearch counted(UnmetRequest request, String column) {
    return new CountedSearch(column, request.need().value(), 1);
  }

  private List<UnmetRequest> closed(Community community, YearMonth month) {
    return requests.closed(
        community.id(),
        month.atDay(1).atStartOfDay(community.zone()).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(community.zone()).toInstant());
  }

  /** Of the same, counted under several headings. */
  private static List<UnmetTable> tables(List<List<CountedSearch>> counted) {
    var needs = counted.getFirst().stream().map(CountedSearch::need).distinct().sorted().toList();
    var columns =
        counted.stream()
            .map(ofOne -> ofOne.stream().map(CountedSearch::place).distinct().sorted().toList())
            .toList();
    var counts = new ArrayList<int[][]>();
    for (int i = 0; i < counted.size(); i++) {
      var names = columns.get(i);
      var table = new int[needs.size()][names.size()];
      counted
          .get(i)
          .forEach(
              one -> table[needs.indexOf(one.need())][names.indexOf(one.place())] += one.many());
      counts.add(table);
    }
    var hidden = SmallNumbers.hidden(counts);
    return IntStream.range(0, counted.size())
        .mapToObj(i -> new UnmetTable(needs, columns.get(i), hidden.get(i)))
        .toList();
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
