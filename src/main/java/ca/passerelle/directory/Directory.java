package ca.passerelle.directory;

import ca.passerelle.directory.search.Hits;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a citizen sees of the services of a community. Answers from memory, never from a query. */
@Service
public class Directory {
  /** A text longer than that is no search. */
  private static final int MAX_SEARCHED = 200;

  /** Nobody reads further. */
  private static final int MOST_FOUND = 200;

  private final Atlases atlases;
  private final Searches searches;

  Directory(Atlases atlases, Searches searches) {
    this.atlases = atlases;
    this.searches = searches;
  }

  /** Open now first, then nearest to {@code from}, then by name. */
  public List<ServiceSummary> services(
      CommunityId community,
      NeedId need,
      ServiceFilter filter,
      Optional<GeoPoint> from,
      Instant now) {
    return atlases.of(community).list(service -> service.answers(need), filter, from, now);
  }

  /**
   * What people may mean by what they wrote, badly spelt or not, as one word or a whole sentence.
   *
   * @param language of the screen it is written on
   */
  public Found search(
      CommunityId community,
      String words,
      Language language,
      Optional<GeoPoint> from,
      Instant now) {
    var hits = searches.find(community, shortened(words), language, MOST_FOUND);
    var atlas = atlases.of(community);
    var moment = now.atZone(atlas.community().zone());
    return new Found(
        hits.services().stream()
            .map(id -> atlas.services().get(new ServiceId(id)))
            .filter(Objects::nonNull) // someone withdrew it this very moment
            .map(service -> service.summary(from, moment))
            .toList(),
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
