package ca.passerelle.directory.campaign;

import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.shared.ServiceId;
import java.util.Optional;

/**
 * A service as its organization reads it, without what is for the team only.
 *
 * @param seen whether citizens see it now
 * @param answer what was said of it through this link, last
 */
public record OwnService(ServiceId id, ServiceEntry entry, boolean seen, Optional<Answer> answer) {}
