package ca.passerelle.directory;

import ca.passerelle.shared.ServiceId;

/** A service under an editor's hands; {@code version} tells whether someone was faster. */
public record EditedService(ServiceId id, long version, ServiceEntry entry) {}
