package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;

/** A service was edited; published with the transaction. */
public record DirectoryChanged(CommunityId community, ServiceId service) {}
