package ca.passerelle.directory.search;

import java.util.UUID;

/** What somebody who knows more than words has to say of the order in which services stand. */
@FunctionalInterface
public interface Ranking {
  /** It is not there at all. */
  int NOWHERE = -1;

  /**
   * Asked once of everything that fits, in no order.
   *
   * @param fit how well it fits beside what fits best, which is 1
   * @return the less the earlier; of equals what fits better stands first
   */
  int place(UUID service, float fit);
}
