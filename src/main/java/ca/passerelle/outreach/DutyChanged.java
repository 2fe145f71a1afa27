package ca.passerelle.outreach;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;

/** Someone went on or off duty. */
public record DutyChanged(WorkerId worker, CommunityId community) {}
