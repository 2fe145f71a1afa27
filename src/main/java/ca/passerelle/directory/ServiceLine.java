package ca.passerelle.directory;

import ca.passerelle.directory.freshness.Stage;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service in an editor's list.
 *
 * @param stage how far it has aged; empty when it is fresh, or not to be seen anyway
 */
public record ServiceLine(
    ServiceId id,
    Translated name,
    Translated organization,
    List<NeedId> needs,
    Status status,
    Optional<Stage> stage,
    Optional<LocalDate> lastVerified) {

  public Standing standing() {
    return Standing.of(status, stage);
  }
}
