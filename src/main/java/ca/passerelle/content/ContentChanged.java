package ca.passerelle.content;

import ca.passerelle.shared.CommunityId;

/** News or crisis lines of a community were edited; published with the transaction. */
public record ContentChanged(CommunityId community) {}
