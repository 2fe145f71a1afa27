package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;

/** What one author does to the records of one community, for the history. */
record Trail(History history, CommunityId community, ChangedBy by) {
  void changed(Record before, Record after) {
    history.changed(community, by, before, after);
  }

  /** It is confidential now. */
  void hidden(Record before) {
    history.hidden(community, by, before);
  }

  void removed(Record before) {
    history.removed(community, by, before);
  }
}
