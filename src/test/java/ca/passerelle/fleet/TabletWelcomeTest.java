package ca.passerelle.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PasserelleTest
class TabletWelcomeTest {
  @Autowired TabletWelcome welcome;

  @Test
  void namesTheTabletsOfTheDemonstrationAndNotTheWebSites() {
    assertThat(welcome.lines(URI.create("http://localhost:9123"), true))
        .anySatisfy(line -> assertThat(line).startsWith("http://localhost:9123/borne/demo-caisse"))
        .noneSatisfy(line -> assertThat(line).contains("web-"));
  }

  @Test
  void saysNothingWhereATabletIsMoreThanABrowser() {
    assertThat(welcome.lines(URI.create("https://passerelle.example.org"), false)).isEmpty();
  }
}
