package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A brand-new installation is filled from the files, and says the same as they do. */
@PasserelleTest
class FirstStartTest {
  @Autowired Communities communities;
  @Autowired Differences differences;

  @Test
  void everyCommunityOfTheFilesIsThere() {
    assertThat(communities.all())
        .extracting(community -> community.id().value())
        .contains("centre-sud", "jonquiere", "mercier-est", "quartier-demo");
    assertThat(communities.get(new CommunityId("quartier-demo")).fictional()).isTrue();
  }

  @Test
  void whatWasLoadedIsWhatTheFilesSay() {
    assertThat(differences.all()).flatExtracting(Difference::lines).isEmpty();
  }
}
