package ca.passerelle.outreach;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.WorkerId;
import java.util.Set;

/**
 * Someone who goes to people and takes their requests.
 *
 * @param displayName what citizens and colleagues read: usually a first name
 * @param skills needs this person knows best; nothing forbids taking others
 * @param capacity open requests this person can follow well at once
 */
public record OutreachWorker(
    WorkerId id,
    CommunityId community,
    String displayName,
    TeamId team,
    Set<Language> languages,
    Set<NeedId> skills,
    int capacity,
    boolean onDuty,
    Gender gender) {
  /** Longest name shown on a card without being cut. */
  public static final int MAX_NAME = 60;

  public OutreachWorker {
    if (displayName.length() > MAX_NAME || displayName.isBlank()) {
      throw new IllegalArgumentException("A worker's name has 1 to " + MAX_NAME + " characters");
    }
    if (capacity < 1 || capacity > 100) {
      throw new IllegalArgumentException("A worker's capacity is 1 to 100");
    }
    languages = Set.copyOf(languages);
    skills = Set.copyOf(skills);
  }

  public boolean speaks(Language language) {
    return languages.contains(language);
  }

  OutreachWorker onDuty(boolean now) {
    return new OutreachWorker(
        id, community, displayName, team, languages, skills, capacity, now, gender);
  }
}
