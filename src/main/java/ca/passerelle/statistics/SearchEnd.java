package ca.passerelle.statistics;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import java.time.Instant;
import java.util.Optional;

/**
 * A search that led nowhere: nothing was found, or nothing of it was touched.
 *
 * @param place the host site the screen stands in
 * @param need what the words come near
 */
public record SearchEnd(
    CommunityId community,
    String place,
    Language language,
    String words,
    boolean found,
    Optional<NeedId> need,
    Instant at) {

  /** Words may be anybody's: they are for {@link SearchNotes} only. */
  @Override
  public String toString() {
    return "SearchEnd[" + community + ", " + place + ", " + found + "]";
  }
}
