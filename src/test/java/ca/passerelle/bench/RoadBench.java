package ca.passerelle.bench;

import ca.passerelle.journeys.TapToSight;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * From the tap on <i>send</i> at a tablet until the request stands on a worker's screen: sealing,
 * the group checkpoint, the receipt, the event, the push and the drawing, in two real browsers.
 *
 * <p>{@code --delay MS} is the negative control: it holds up the tablet's network, and the figures
 * must show it.
 */
final class RoadBench {
  private static final int WARM_UP = 20;

  private RoadBench() {}

  public static void main(String[] args) throws IOException {
    var options = List.of(args);
    var samples = option(options, "--samples", 200);
    var delay = option(options, "--delay", 0);
    var data = Files.createTempDirectory("passerelle-bench");
    try (var server = PasserelleProcess.start(data);
        var road = new TapToSight(server::page)) {
      Report.say(
          "A tablet sends %d requests one after another (%d more before, to warm up); a worker's phone watches%s."
              .formatted(
                  samples,
                  WARM_UP,
                  delay > 0 ? "; the tablet's network is held up by " + delay + " ms" : ""));
      var slowest = road.milliseconds(WARM_UP, delay).max().orElse(0);
      Report.say("Slowest while warming up: %.0f ms".formatted(slowest));
      var took = road.milliseconds(samples, delay).sorted().toArray();
      Report.say(
          "From the tap to the sight: fastest %.0f ms, slowest %.0f ms"
              .formatted(took[0], took[samples - 1]));
      var figures = new LinkedHashMap<String, Object>();
      figures.put("samples", samples);
      figures.put("p50_ms", took[samples / 2]);
      figures.put("p99_ms", took[(int) Math.ceil(samples * 0.99) - 1]);
      Report.end(figures);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private static int option(List<String> options, String name, int usual) {
    var at = options.indexOf(name);
    return at < 0 ? usual : Integer.parseInt(options.get(at + 1));
  }
}
