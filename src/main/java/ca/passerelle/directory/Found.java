package ca.passerelle.directory;

import ca.passerelle.shared.NeedId;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param services best match first
 * @param taken what was looked for instead, where a word nobody here knows looks like a slip of
 *     another; whoever shows the services says so
 * @param needs what the words mean or come near, nearest first; also when no service was found
 */
public record Found(List<ServiceSummary> services, Optional<String> taken, List<NeedId> needs) {
  public Found {
    services = List.copyOf(services);
    needs = List.copyOf(needs);
  }
}
