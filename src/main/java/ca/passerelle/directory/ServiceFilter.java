package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import java.util.Optional;
import java.util.Set;

/**
 * What a citizen narrows a list by; each part left out lets everything through.
 *
 * @param near within {@link #NEAR_MINUTES}, the nearest first; what lies nobody knows where stays
 *     in the list, behind the others
 */
public record ServiceFilter(
    boolean openNow,
    boolean free,
    Optional<Language> language,
    boolean stepFree,
    Set<Audience> audiences,
    boolean near) {
  /** On foot. */
  public static final int NEAR_MINUTES = 15;

  public static final ServiceFilter NONE =
      new ServiceFilter(false, false, Optional.empty(), false, Set.of(), false);

  public ServiceFilter {
    audiences = Set.copyOf(audiences);
  }

  public ServiceFilter forAudiences(Set<Audience> others) {
    return new ServiceFilter(openNow, free, language, stepFree, others, near);
  }

  public ServiceFilter nearby(boolean wanted) {
    return new ServiceFilter(openNow, free, language, stepFree, audiences, wanted);
  }

  public ServiceFilter speaking(Optional<Language> other) {
    return new ServiceFilter(openNow, free, other, stepFree, audiences, near);
  }

  boolean accepts(Traits service) {
    return acceptsForSomeone(service) && isForMe(service);
  }

  /** Everything but whom it is for. */
  boolean acceptsForSomeone(Traits service) {
    return (!openNow || service.open())
        && (!free || service.free())
        && language.map(service.languages()::contains).orElse(true)
        && (!stepFree || service.stepFree())
        && (!near || isNear(service));
  }

  /** A service for everyone suits every audience. */
  boolean isForMe(Traits service) {
    return audiences.isEmpty()
        || service.isForEveryone()
        || service.audiences().stream().anyMatch(audiences::contains);
  }

  static boolean isNear(Traits service) {
    return service.walk().orElse(0) <= NEAR_MINUTES;
  }
}
