package ca.passerelle.directory;

import ca.passerelle.shared.NeedId;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param shown best match first, or the nearest where a person asked for that
 * @param taken what was looked for instead, where a word nobody here knows looks like a slip of
 *     another; whoever shows the services says so
 * @param needs what the words mean or come near, nearest first; also when no service was found
 */
public record Found(Shown shown, Optional<String> taken, List<NeedId> needs) {
  public Found {
    needs = List.copyOf(needs);
  }

  public List<ServiceSummary> services() {
    return shown.services();
  }

  public boolean isEmpty() {
    return shown.all() == 0;
  }
}
