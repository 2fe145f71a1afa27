package ca.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * What a tablet costs the server in memory: the heap of 500 kiosks that show the home screen, and
 * what one session holds after a thousand citizens used the same tablet one after the other.
 *
 * <p>{@code --without-beacon} is the negative control: documents that vanish without a word stay in
 * the session until their heartbeat is missed, and the growth must show it.
 */
final class SessionBench {
  private static final String KIOSK = "/borne/demo-caisse";
  private static final int SESSIONS = Integer.getInteger("bench.sessions", 500);
  private static final int CITIZENS = Integer.getInteger("bench.citizens", 1000);

  private SessionBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var beacon = !List.of(args).contains("--without-beacon");
    var data = Files.createTempDirectory("passerelle-bench");
    var figures = new LinkedHashMap<String, Object>();
    try (var server = PasserelleProcess.start(data)) {
      Report.say(
          "%d kiosks open %s/accueil; then one kiosk serves %d citizens, each in a new document%s."
              .formatted(
                  SESSIONS, KIOSK, CITIZENS, beacon ? "" : " that is left without a beacon"));
      for (var i = 0; i < 30; i++) {
        serve(new FlowClient(server.origin()), 1, true);
      }
      var empty = LiveObjects.of(server.pid());
      var kiosks = new ArrayList<FlowClient>();
      for (var i = 0; i < SESSIONS; i++) {
        var kiosk = new FlowClient(server.origin());
        kiosk.open(KIOSK + "/accueil");
        kiosks.add(kiosk);
      }
      var full = LiveObjects.of(server.pid());
      Report.say(
          "Live heap: %,d kB with none of them, %,d kB with all of them"
              .formatted(empty.total() / 1024, full.total() / 1024));

      var kiosk = kiosks.getFirst();
      kiosk.leave();
      serve(kiosk, 20, beacon);
      var before = LiveObjects.of(server.pid());
      serve(kiosk, CITIZENS, beacon);
      var after = LiveObjects.of(server.pid());
      var one = (screens(full) - screens(empty)) / (double) SESSIONS;
      var more = screens(after) - screens(before);
      Report.say(
          "Objects of Vaadin and of our screens: %.1f kB a session; %.1f kB more after %,d citizens on one"
              .formatted(one / 1024, more / 1024.0, CITIZENS));
      figures.put(
          "kb_per_session", rounded((full.total() - empty.total()) / 1024.0 / SESSIONS, 10));
      Report.say("Grown most: " + String.join(", ", after.growthSince(before)));
      figures.put("growth_after_1000", rounded((one + more) / one, 1000));
      figures.put("sessions", SESSIONS);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
    Report.end(figures);
  }

  /** Exact to the byte, unlike the whole heap, where caches and the JIT come and go. */
  private static long screens(LiveObjects objects) {
    return objects.total(
        name -> name.startsWith("com.vaadin.") || name.startsWith("ca.passerelle."));
  }

  private static double rounded(double value, int parts) {
    return Math.round(value * parts) / (double) parts;
  }

  private static void serve(FlowClient kiosk, int citizens, boolean beacon)
      throws IOException, InterruptedException {
    for (var i = 0; i < citizens; i++) {
      kiosk.open(KIOSK);
      kiosk.navigate("borne/demo-caisse/accueil");
      kiosk.navigate("borne/demo-caisse/besoin/food");
      kiosk.navigate("borne/demo-caisse/contact");
      kiosk.navigate("borne/demo-caisse/urgence");
      if (beacon) {
        kiosk.leave();
      }
    }
  }
}
