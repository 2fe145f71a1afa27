package ca.passerelle.directory;

import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A service in an editor's list. */
public record ServiceLine(
    ServiceId id,
    Translated name,
    Translated organization,
    List<NeedId> needs,
    Status status,
    Optional<LocalDate> lastVerified) {}
