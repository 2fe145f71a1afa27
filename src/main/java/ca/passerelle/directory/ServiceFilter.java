package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a citizen narrows a list by; each part left out lets everything through.
 *
 * @param near within {@link #NEAR_MINUTES}; what lies nobody knows where stays in the list
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

  /** Those of a list it lets through, in their order. */
  public List<ServiceSummary> narrowed(List<ServiceSummary> services) {
    return services.stream().filter(this::accepts).toList();
  }

  /** A service for everyone suits every audience. */
  boolean accepts(ServiceSummary service) {
    return (!openNow || service.open() instanceof OpenState.Open)
        && (!free || service.cost().kind() == Cost.Kind.FREE)
        && language.map(service.languages()::contains).orElse(true)
        && (!stepFree || service.stepFree().orElse(false))
        && (!near || service.walkMinutes().orElse(0) <= NEAR_MINUTES)
        && (audiences.isEmpty()
            || service.audiences().contains(Audience.EVERYONE)
            || audiences.stream().anyMatch(service.audiences()::contains));
  }
}
