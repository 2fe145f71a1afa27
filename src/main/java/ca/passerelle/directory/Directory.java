package ca.passerelle.directory;

import ca.passerelle.directory.search.Hits;
import ca.passerelle.directory.search.Ranking;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What a citizen sees of the services of a community. Answers from memory, never from a query. */
@Service
public class Directory {
  /** A text longer than that is no search. */
  private static final int MAX_SEARCHED = 200;

  private final Atlases atlases;
  private final Searches searches;

  Directory(Atlases atlases, Searches searches) {
    this.atlases = atlases;
    this.searches = searches;
  }

  /** Open now first, then nearest to where the viewer stands, then by name. */
  public Shown services(CommunityId community, NeedId need, Viewer viewer) {
    return atlases.of(community).list(service -> service.answers(need), viewer);
  }

  /** What people may mean by what they wrote, badly spelt or not, as one word or a sentence. */
  public Found search(CommunityId community, String words, Viewer viewer) {
    return found(
        atlases.of(community),
        viewer,
        ranking ->
            searches.find(
                community, shortened(words), viewer.language(), viewer.atOnce(), ranking));
  }

  static Found found(Atlas atlas, Viewer viewer, Function<Ranking, Hits> search) {
    var sieve = new Sieve(viewer, atlas.community().zone());
    var order = new SearchOrder(atlas, sieve, viewer.filter().near());
    var hits = search.apply(order::place);
    return new Found(
        sieve.shown(
            hits.services().stream()
                .flatMap(id -> Stream.ofNullable(atlas.services().get(new ServiceId(id))))
                .toList()),
        hits.taken(),
        needs(atlas, hits));
  }

  /** A word may mean a need this community does not have. */
  private static List<NeedId> needs(Atlas atlas, Hits hits) {
    var known = atlas.needs().stream().map(Need::id).collect(Collectors.toSet());
    return hits.needs().stream().map(NeedId::new).filter(known::contains).toList();
  }

  /**
   * The same search for a program.
   *
   * @return best match first
   */
  public List<ServiceId> matching(CommunityId community, String words, int most) {
    return searches.find(community, shortened(words), Language.FRENCH, most).services().stream()
        .map(ServiceId::new)
        .toList();
  }

  private static String shortened(String words) {
    return words.substring(0, Math.min(words.length(), MAX_SEARCHED));
  }

  /** Empty when there is no such service, or citizens may not see it. */
  public Optional<ServiceSheet> service(
      CommunityId community, ServiceId id, Optional<GeoPoint> from, Instant now) {
    var atlas = atlases.of(community);
    return Optional.ofNullable(atlas.services().get(id))
        .map(service -> service.sheet(from, now.atZone(atlas.community().zone())));
  }

  /** A place by the id the configuration gives it. */
  public Optional<Place> place(CommunityId community, String id) {
    return Optional.ofNullable(atlases.of(community).places().get(id));
  }
}
