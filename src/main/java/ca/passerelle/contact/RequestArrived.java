package ca.passerelle.contact;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;

/** A new request waits. */
public record RequestArrived(ContactRequestId id, CommunityId community) {}
