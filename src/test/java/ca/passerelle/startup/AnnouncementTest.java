package ca.passerelle.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class AnnouncementTest {
  private final MockEnvironment environment =
      new MockEnvironment().withProperty("local.server.port", "9123");

  @Test
  void saysWhereToClickWithThePortThatReallyListens() {
    var announcement =
        new Announcement(
            List.of(
                (origin, demo) -> List.of("Tablet   " + origin.resolve("/borne/demo-caisse")),
                (origin, demo) -> List.of()),
            environment.withProperty("server.address", "127.0.0.1"));
    assertThat(announcement.text(1234))
        .startsWith("Passerelle serves http://localhost:9123 after 1,234 ms\n")
        .contains("    Tablet   http://localhost:9123/borne/demo-caisse\n")
        .doesNotContain("demonstration");
  }

  @Test
  void saysThatADemonstrationIsOne() {
    assertThat(
            new Announcement(List.of(), environment.withProperty("passerelle.demo", "true"))
                .text(1))
        .contains("demonstration");
  }

  @Test
  void namesTheAddressOthersUse() {
    assertThat(
            new Announcement(List.of(), environment.withProperty("server.address", "192.0.2.7"))
                .text(1))
        .contains("http://192.0.2.7:9123");
  }

  @Test
  void namesThePublicAddressWhenThereIsOne() {
    environment.withProperty("passerelle.origin", "https://passerelle.example.org");
    assertThat(
            new Announcement(
                    List.of(
                        (origin, demo) -> List.of("First " + origin.resolve("/premier-acces/x"))),
                    environment)
                .text(1))
        .contains("First https://passerelle.example.org/premier-acces/x")
        .doesNotContain("localhost");
  }
}
