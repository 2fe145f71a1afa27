package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A brand-new installation is filled from the files, and says the same as they do. */
@PasserelleTest
class FirstStartTest {
  @Autowired Communities communities;
  @Autowired Differences differences;
  @Autowired AppliedStore applied;

  @Test
  void everyCommunityOfTheFilesIsThere() {
    assertThat(communities.all())
        .extracting(community -> community.id().value())
        .contains("centre-sud", "jonquiere", "mercier-est", "quartier-demo");
    assertThat(communities.get(new CommunityId("quartier-demo")).fictional()).isTrue();
  }

  /** Other tests edit the same database, so the files are brought in once more, and rolled back. */
  @Test
  @Transactional
  void whatWasLoadedIsWhatTheFilesSay() {
    differences.all().forEach(difference -> difference.apply(applied));
    assertThat(differences.all()).flatExtracting(Difference::lines).isEmpty();
  }
}
