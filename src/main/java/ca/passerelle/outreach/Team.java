package ca.passerelle.outreach;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Translated;

/** Workers who share a sector and cover for each other. */
public record Team(TeamId id, CommunityId community, Translated name) {}
