package ca.passerelle.directory;

/** What an import did, in records of one kind. */
public record SourceCounts(int added, int changed, int removed, int unchanged, int kept) {
  static final SourceCounts NONE = new SourceCounts(0, 0, 0, 0, 0);

  SourceCounts andAdded() {
    return new SourceCounts(added + 1, changed, removed, unchanged, kept);
  }

  SourceCounts andChanged() {
    return new SourceCounts(added, changed + 1, removed, unchanged, kept);
  }

  SourceCounts andRemoved() {
    return new SourceCounts(added, changed, removed + 1, unchanged, kept);
  }

  SourceCounts andUnchanged() {
    return new SourceCounts(added, changed, removed, unchanged + 1, kept);
  }

  /** One the source no longer has, and that stays because people changed or use it. */
  SourceCounts andKept() {
    return new SourceCounts(added, changed, removed, unchanged, kept + 1);
  }
}
