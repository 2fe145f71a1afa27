package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;

/** Something of the directory was edited; published with the transaction. */
public record DirectoryChanged(CommunityId community) {}
