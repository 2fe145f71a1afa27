package ca.passerelle.directory;

import java.util.List;
import java.util.Map;

/**
 * The first services of a list, and what filters would leave of all of them.
 *
 * @param services in the order of the screen; where the filter leaves none, those it does not leave
 * @param all how many there are
 * @param left how many the filter leaves
 * @param nowhere how many of these have no known place
 * @param anyPlaceKnown whether some can be near or far
 */
public record Shown(
    List<ServiceSummary> services,
    int all,
    int left,
    int nowhere,
    boolean anyPlaceKnown,
    Counts counts) {
  public Shown {
    services = List.copyOf(services);
  }

  /**
   * How many services the filter leaves once one thing more is asked.
   *
   * @param audiences when it is asked instead of the audiences the filter has
   */
  public record Counts(
      int open, int free, int stepFree, int language, int near, Map<Audience, Integer> audiences) {
    public Counts {
      audiences = Map.copyOf(audiences);
    }
  }
}
