package ca.passerelle.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * How long from the command to the first page, as {@code ./passerelle run} starts the built jar:
 * without an AOT cache, with it, and the first start of all, which creates the database and loads
 * {@code kiosk-config/}.
 */
final class StartBench {
  private static final String FIRST_PAGE = "/borne/demo-caisse";

  /** As the script does while there is no cache. */
  private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

  private StartBench() {}

  public static void main(String[] args) throws IOException {
    var runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    var cache = Path.of(System.getProperty("passerelle.jar", "").replace(".jar", ".aot"));
    Report.say(
        "Starting the server %d times each way, on data it has seen; time from the command until %s is answered."
            .formatted(runs, FIRST_PAGE));
    var data = Files.createTempDirectory("passerelle-bench");
    try {
      var figures = new LinkedHashMap<String, Object>();
      figures.put("first_start_ms", start(data, FIRST_COMPILER_ONLY).ready());
      Report.say(
          "First start of all, with an empty folder: %s ms"
              .formatted(figures.get("first_start_ms")));
      var jar = median("without a cache", data, runs, FIRST_COMPILER_ONLY);
      figures.put("jar_ms", jar.ready());
      if (Files.exists(cache)) {
        var aot = median("with the AOT cache", data, runs, "-XX:AOTCache=" + cache);
        figures.put("aot_ms", aot.ready());
        figures.put("first_page_ms", aot.page());
      } else {
        Report.say("There is no AOT cache: it could not be made, see training.log beside the jar.");
        figures.put("first_page_ms", jar.page());
      }
      figures.put("runs", runs);
      Report.end(figures);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  /** Milliseconds from the command until ready, and until the first page was answered. */
  private record Start(long ready, long page) {}

  private static Start median(String what, Path data, int runs, String... options) {
    var starts = new Start[runs];
    for (var i = 0; i < runs; i++) {
      starts[i] = start(data, options);
      Report.say(
          "  %s: ready after %d ms, first page after %d ms"
              .formatted(what, starts[i].ready(), starts[i].page()));
    }
    return new Start(
        Arrays.stream(starts).mapToLong(Start::ready).sorted().toArray()[runs / 2],
        Arrays.stream(starts).mapToLong(Start::page).sorted().toArray()[runs / 2]);
  }

  private static Start start(Path data, String... options) {
    var begun = System.nanoTime();
    try (var server = PasserelleProcess.launch(data, options);
        var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      var page = server.page(FIRST_PAGE);
      // To knock at the port costs the server nothing; whole requests would take its processors.
      while (!listens(page) || !answered(client, page)) {
        if (!server.isAlive() || since(begun) > 120_000) {
          throw new IllegalStateException("No page; the server said:\n" + server.said());
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      }
      var first = since(begun);
      server.awaitReady();
      return new Start(since(begun), first);
    }
  }

  private static boolean listens(URI page) {
    try (var knock = new Socket(page.getHost(), page.getPort())) {
      return knock.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean answered(HttpClient client, URI page) {
    try {
      var request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
      return client.send(request, BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long since(long begun) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }
}
