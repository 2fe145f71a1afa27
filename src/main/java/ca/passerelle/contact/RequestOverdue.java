package ca.passerelle.contact;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;

/** A next step passed and nothing was done: the coordinator should look. */
public record RequestOverdue(ContactRequestId id, CommunityId community) {}
