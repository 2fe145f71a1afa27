package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a citizen sees of the services of a community. Answers from memory, never from a query. */
@Service
public class Directory {
  /** A text longer than that is no search. */
  private static final int MAX_SEARCHED = 200;

  private final Atlases atlases;

  Directory(Atlases atlases) {
    this.atlases = atlases;
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
   * Best match first; every word must be found, accents and case do not matter. Where nothing is
   * found, slips of the pen do not matter either.
   */
  public List<ServiceSummary> search(
      CommunityId community,
      String words,
      ServiceFilter filter,
      Optional<GeoPoint> from,
      Instant now) {
    var wanted = Words.of(words.substring(0, Math.min(words.length(), MAX_SEARCHED)));
    var atlas = atlases.of(community);
    var exact = scores(atlas, wanted);
    var scores = exact.isEmpty() ? scores(atlas, Spelling.mended(wanted, known(atlas))) : exact;
    return atlas.list(service -> scores.containsKey(service.id()), filter, from, now).stream()
        .sorted(Comparator.comparingInt(service -> -scores.getOrDefault(service.id(), 0)))
        .toList();
  }

  /** What one may be taken to have meant: names and needs, not any word of a description. */
  static Set<String> known(Atlas atlas) {
    return atlas.services().values().stream()
        .flatMap(service -> service.findable().words(AtlasMaker.NEED))
        .collect(Collectors.toSet());
  }

  private static Map<ServiceId, Integer> scores(Atlas atlas, List<String> words) {
    var scores = new HashMap<ServiceId, Integer>();
    for (var service : atlas.services().values()) {
      service.findable().match(words).ifPresent(score -> scores.put(service.id(), score));
    }
    return scores;
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
