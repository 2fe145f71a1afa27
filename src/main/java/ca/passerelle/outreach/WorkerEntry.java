package ca.passerelle.outreach;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.WorkerId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A worker as files write it.
 *
 * @param onDuty only how it starts: from then on it is the worker's own
 */
record WorkerEntry(
    WorkerId id,
    String displayName,
    TeamId team,
    Set<Language> languages,
    Set<NeedId> skills,
    Gender gender,
    int capacity,
    boolean onDuty) {
  @SuppressWarnings("NullAway") // files leave lists out
  WorkerEntry {
    languages = languages == null ? Set.of() : inOrder(languages);
    skills = skills == null ? Set.of() : inOrder(skills);
  }

  /** As the file has them: {@code Set.copyOf} shuffles, and a shuffled file would look edited. */
  private static <T> Set<T> inOrder(Set<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  OutreachWorker in(CommunityId community) {
    return new OutreachWorker(
        id, community, displayName, team, languages, skills, capacity, onDuty, gender);
  }
}
