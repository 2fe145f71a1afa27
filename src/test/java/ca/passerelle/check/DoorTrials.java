package ca.passerelle.check;

import ca.passerelle.bench.FlowClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Every screen, tried by a passer-by and by each role, and addresses that are none of the screens.
 * A screen is tried from within: its page is loaded, Flow is started, and Flow is told to go there.
 */
public final class DoorTrials {
  private static final String PASSWORD = "passerelle-demo";
  private static final String DOOR = "/connexion";

  /** What only the door's form says. */
  private static final String DOOR_SIGN = "username webauthn";

  /** How Flow tells a page to leave for the door. */
  private static final String SENT_TO_DOOR = "[\"" + DOOR + "\",\"_self\"";

  /** Whoever does not know them must not get anything there. */
  private static final List<String> NO_SCREENS =
      List.of(
          "GET /nulle-part",
          "GET /actuator",
          "GET /actuator/health",
          "GET /actuator/prometheus",
          "GET /actuator/env",
          "GET /h2-console",
          "GET /error",
          "GET /administration/nulle-part",
          "GET /api/kiosk/nulle-part",
          "GET /api/kiosk/requests",
          "GET /webauthn/register/options",
          "POST /webauthn/register",
          "POST /webauthn/register/options",
          "POST /api/kiosk/requests",
          "POST /administration/comptes",
          "DELETE /webauthn/register/x",
          "PUT /compte");

  private final URI origin;
  private final List<String> notFound;
  private final List<String> open = new ArrayList<>();
  private final List<String> shut = new ArrayList<>();
  private int routes;
  private int tried;

  private DoorTrials(URI origin) {
    this.origin = origin;
    this.notFound =
        Stream.of(Locale.ROOT, Locale.ENGLISH)
            .map(language -> ResourceBundle.getBundle("vaadin-i18n.translations", language))
            .map(texts -> texts.getString("citizen.notfound"))
            .toList();
  }

  /**
   * @param open what opened to someone it is not for
   * @param shut what refused someone it is for
   */
  public record Found(int routes, int tried, List<String> open, List<String> shut) {
    public boolean isWell() {
      return open.isEmpty() && shut.isEmpty();
    }
  }

  /**
   * @param origin of a server that shows the demonstration
   */
  public static Found everyDoor(URI origin) throws IOException, InterruptedException {
    return new DoorTrials(origin).everyDoor("");
  }

  /** Shows that trials can fail: all visitors hold the session of {@code account}. */
  public static Found everyDoorHolding(String account, URI origin)
      throws IOException, InterruptedException {
    return new DoorTrials(origin).everyDoor(account);
  }

  private Found everyDoor(String heldByAll) throws IOException, InterruptedException {
    var screens = GuardedScreen.all();
    for (var visitor : Visitor.all()) {
      var client = new FlowClient(origin);
      var hand = heldByAll.isEmpty() ? visitor : visitor.walkingAs(heldByAll);
      if (hand.isSignedIn() && client.signIn(hand.account(), PASSWORD).contains("erreur")) {
        throw new IllegalStateException(hand.account() + " cannot sign in");
      }
      for (var screen : screens) {
        judge(screen, visitor, letsIn(client, screen));
      }
    }
    try (var passerBy = HttpClient.newHttpClient()) {
      for (var address : NO_SCREENS) {
        tryNoScreen(passerBy, address);
      }
    }
    routes = screens.size() + NO_SCREENS.size();
    return new Found(routes, tried, List.copyOf(open), List.copyOf(shut));
  }

  private boolean letsIn(FlowClient client, GuardedScreen screen)
      throws IOException, InterruptedException {
    var shown = client.open(screen.address()).toString();
    if (shown.contains(SENT_TO_DOOR)) {
      return false;
    }
    return screen.address().equals(DOOR)
        || (!shown.contains(DOOR_SIGN) && notFound.stream().noneMatch(shown::contains));
  }

  private void judge(GuardedScreen screen, Visitor visitor, boolean letIn) {
    tried++;
    var what = screen.address() + " for " + visitor;
    if (letIn && !screen.opensTo(visitor)) {
      open.add(what);
    } else if (!letIn && screen.opensTo(visitor) && screen.exists()) {
      shut.add(what);
    }
  }

  private void tryNoScreen(HttpClient passerBy, String call)
      throws IOException, InterruptedException {
    tried++;
    var words = call.split(" ", 2);
    var answer =
        passerBy.send(
            HttpRequest.newBuilder(origin.resolve(words[1]))
                .method(words[0], BodyPublishers.noBody())
                .build(),
            BodyHandlers.discarding());
    if (answer.statusCode() / 100 == 2 || answer.statusCode() / 100 == 5) {
      open.add(call + " answered " + answer.statusCode());
    }
  }
}
