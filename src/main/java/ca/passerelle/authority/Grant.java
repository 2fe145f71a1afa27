package ca.passerelle.authority;

import ca.passerelle.shared.CommunityId;

/** A role in one community; a person may hold several. */
public record Grant(Role role, CommunityId community) {}
