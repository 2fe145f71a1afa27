package ca.passerelle.directory.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was found.
 *
 * @param services best first
 * @param taken the words as they were understood, where a word nobody here knows was taken for a
 *     slip of another; whoever shows the services says so
 * @param needs codes of the needs the words mean or come near, nearest first
 */
public record Hits(List<UUID> services, Optional<String> taken, List<String> needs) {
  public Hits {
    services = List.copyOf(services);
    needs = List.copyOf(needs);
  }
}
