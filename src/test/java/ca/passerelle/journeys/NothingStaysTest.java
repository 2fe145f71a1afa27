package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one person typed, the next can never find. */
@Journey
class NothingStaysTest {
  private static final String EVERYTHING =
      """
      const seen = (node) => [node.nodeValue ?? '', node.value ?? '',
        ...[...(node.attributes ?? [])].map((attribute) => attribute.value),
        ...(node.shadowRoot ? [seen(node.shadowRoot)] : []), ...[...node.childNodes].map(seen)].join(' ');
      // Behind our first page there is an empty one that has no storage.
      const kept = !location.protocol.startsWith('http') ? []
        : [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
      return [seen(document.documentElement), location.href, JSON.stringify(history.state), ...kept].join(' ');
      """;

  @Test
  void quitAndEraseShowsANeutralScreenAtOnce(Stage stage) {
    var citizen = halfWay(stage);
    citizen.tap("citizen.bar.quit");
    nothingStays(citizen);
    citizen.browser().picture("quit");
  }

  @Test
  void whenNobodyAnswersTheScreenIsWiped(Stage stage) {
    var citizen = halfWay(stage);
    secondsLater(citizen, 61);
    citizen.sees("citizen.idle.question");
    citizen.browser().pictures("idle").isAccessible();
    citizen
        .tap("citizen.idle.more")
        .browser()
        .nowhereSees(citizen.say().say("citizen.idle.question"));
    assertThat(String.valueOf(citizen.browser().run(EVERYTHING))).contains("5550177");

    secondsLater(citizen, 200);
    citizen.browser().nowhereSees(citizen.say().say("contact.about.title"));
    nothingStays(citizen);
  }

  @Test
  void goingBackFindsNothing(Stage stage) {
    var citizen = halfWay(stage);
    citizen.tap("citizen.bar.quit");
    nothingStays(citizen);
    for (var i = 0; i < 5; i++) {
      citizen.browser().back();
      nothingStays(citizen);
    }
  }

  @Test
  void theSearchForTracesFindsThemWhileTheyAreThere(Stage stage) {
    assertThat(String.valueOf(halfWay(stage).browser().run(EVERYTHING))).contains("5550177");
  }

  private static Citizen halfWay(Stage stage) {
    var citizen = Citizen.at(stage.tablet(), Wording.FRENCH).asksToBeCalled("514 5550177");
    citizen.tap("contact.back").browser().sees("Votre numéro");
    return citizen;
  }

  /** The page's own clock goes on; nobody waits for it. */
  private static void secondsLater(Citizen citizen, int seconds) {
    citizen
        .browser()
        .run(
            "const real = Date.now;"
                + "document.querySelector('passerelle-idle-guard').now = () => real() + arguments[0];",
            seconds * 1000L);
  }

  private static void nothingStays(Citizen citizen) {
    citizen.browser().nowhereSees("Votre numéro");
    assertThat(String.valueOf(citizen.browser().run(EVERYTHING)).replaceAll("[ -]", ""))
        .doesNotContain("5145550177", "5550177");
  }
}
