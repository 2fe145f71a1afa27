package ca.passerelle.outreach;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Translated;
import org.jspecify.annotations.Nullable;

/** A team as files write it. */
record TeamEntry(TeamId id, Translated name, @Nullable Translated description) {
  Team in(CommunityId community) {
    return new Team(id, community, name);
  }
}
