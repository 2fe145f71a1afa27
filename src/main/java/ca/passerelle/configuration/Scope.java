package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;

/** A community as its files draw it so far, for items that stand in a file for everyone. */
public interface Scope {
  CommunityId community();

  /** The name lists of organizations use for this community; its id when nothing else is said. */
  String listedAs();
}
