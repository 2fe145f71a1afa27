package ca.passerelle.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Whether anybody answers is asked with every request, and counted once. */
class WhoAnswersTest {
  private static final CommunityId NORTH = new CommunityId("north");
  private static final CommunityId SOUTH = new CommunityId("south");

  private final Workers workers = mock();
  private final Outreach outreach =
      new Outreach(workers, mock(), mock(), mock(), Clock.systemUTC());

  @Test
  void itIsCountedOnce() {
    when(workers.any(NORTH)).thenReturn(true);

    assertThat(outreach.answersIn(NORTH)).isTrue();
    assertThat(outreach.answersIn(NORTH)).isTrue();

    verify(workers, times(1)).any(NORTH);
  }

  @Test
  void whoIsBroughtInByTheFilesAnswersFromThenOn() {
    assertThat(outreach.answersIn(NORTH)).isFalse();
    when(workers.any(NORTH)).thenReturn(true);

    outreach.countAgain(new ConfigurationApplied(NORTH));

    assertThat(outreach.answersIn(NORTH)).isTrue();
  }

  @Test
  void theFilesOfOneCommunitySayNothingOfAnother() {
    outreach.answersIn(SOUTH);
    outreach.answersIn(NORTH);

    outreach.countAgain(new ConfigurationApplied(NORTH));
    outreach.answersIn(SOUTH);

    verify(workers, times(1)).any(SOUTH);
  }
}
