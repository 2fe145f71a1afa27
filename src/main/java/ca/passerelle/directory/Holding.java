package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.Optional;

/** Records of one kind, as people change them: one at a time. */
interface Holding<T extends Record> {
  RecordKind kind();

  Class<T> type();

  /** By short name. */
  Optional<T> find(CommunityId community, String key);

  /**
   * Nobody else changes it until this transaction ends.
   *
   * @throws RecordHeld while an import, or somebody else, is changing it
   */
  default void hold(CommunityId community, String key) {}

  RecordName name(CommunityId community, String key, T entry);

  /**
   * @throws ServiceEntryRefused when it names something that does not exist, or contradicts itself
   */
  void check(CommunityId community, T entry);

  void add(CommunityId community, T entry);

  /**
   * @throws ServiceChangedMeanwhile when it is no longer as {@code before}
   */
  void replace(CommunityId community, String key, T before, T after);

  void remove(CommunityId community, String key);

  /** What citizens see otherwise once it was changed. */
  default DirectoryChanged touched(CommunityId community, String key) {
    return new DirectoryChanged(community);
  }

  /** Whether others point to it. */
  boolean isUsed(CommunityId community, String key);
}
