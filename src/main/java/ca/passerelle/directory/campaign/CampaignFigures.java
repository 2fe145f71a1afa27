package ca.passerelle.directory.campaign;

import ca.passerelle.directory.campaign.Invitation.State;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of the links that organizations were given.
 *
 * @param given of those that were not taken back
 * @param opened without an answer so far
 * @param expired without an answer
 */
public record CampaignFigures(long given, long answered, long opened, long expired) {
  static CampaignFigures of(Collection<Invitation> links, Instant now) {
    var states =
        links.stream()
            .map(link -> link.state(now))
            .filter(state -> state != State.REVOKED)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new CampaignFigures(
        states.values().stream().mapToLong(Long::longValue).sum(),
        states.getOrDefault(State.ANSWERED, 0L),
        states.getOrDefault(State.OPENED, 0L),
        states.getOrDefault(State.EXPIRED, 0L));
  }
}
