package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import java.util.Optional;
import java.util.Set;

/** What a citizen narrows a list by; each part left out lets everything through. */
public record ServiceFilter(
    boolean openNow,
    boolean free,
    Optional<Language> language,
    boolean stepFree,
    Set<Audience> audiences) {
  public static final ServiceFilter NONE =
      new ServiceFilter(false, false, Optional.empty(), false, Set.of());

  public ServiceFilter {
    audiences = Set.copyOf(audiences);
  }

  /** A service for everyone suits every audience. */
  boolean accepts(ServiceSummary service) {
    return (!openNow || service.open() instanceof OpenState.Open)
        && (!free || service.cost().kind() == Cost.Kind.FREE)
        && language.map(service.languages()::contains).orElse(true)
        && (!stepFree || service.stepFree().orElse(false))
        && (audiences.isEmpty()
            || service.audiences().contains(Audience.EVERYONE)
            || audiences.stream().anyMatch(service.audiences()::contains));
  }
}
