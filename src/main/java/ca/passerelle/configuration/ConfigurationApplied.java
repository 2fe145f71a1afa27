package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;

/** The files were brought into the database for this community; published after the commit. */
public record ConfigurationApplied(CommunityId community) {}
