package ca.passerelle.bench;

import java.io.IOException;
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
 * How long from the command to the first page: the jar as built, the extracted jar with its AOT
 * cache, and the first start of all, which creates the database and loads {@code kiosk-config/}.
 */
final class StartBench {
  private static final String FIRST_PAGE = "/borne/demo-caisse";

  private StartBench() {}

  public static void main(String[] args) throws IOException {
    var runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    var extracted = System.getProperty("passerelle.jar", "");
    var whole = System.getProperty("passerelle.fat-jar", extracted);
    var cache = Path.of(extracted.replace(".jar", ".aot"));
    Report.say(
        "Starting the server %d times each way, on data it has seen; time from the command until %s is answered."
            .formatted(runs, FIRST_PAGE));
    var data = Files.createTempDirectory("passerelle-bench");
    try {
      var figures = new LinkedHashMap<String, Object>();
      figures.put("first_start_ms", start(whole, data).ready());
      Report.say(
          "First start of all, with an empty folder: %s ms"
              .formatted(figures.get("first_start_ms")));
      var jar = median("jar", whole, data, runs);
      figures.put("jar_ms", jar.ready());
      if (Files.exists(cache)) {
        var aot = median("extracted, AOT cache", extracted, data, runs, "-XX:AOTCache=" + cache);
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

  private static Start median(String what, String jar, Path data, int runs, String... options)
      throws IOException {
    var starts = new Start[runs];
    for (var i = 0; i < runs; i++) {
      starts[i] = start(jar, data, options);
      Report.say(
          "  %s: ready after %d ms, first page after %d ms"
              .formatted(what, starts[i].ready(), starts[i].page()));
    }
    return new Start(
        Arrays.stream(starts).mapToLong(Start::ready).sorted().toArray()[runs / 2],
        Arrays.stream(starts).mapToLong(Start::page).sorted().toArray()[runs / 2]);
  }

  private static Start start(String jar, Path data, String... options) {
    System.setProperty("passerelle.jar", jar);
    var begun = System.nanoTime();
    try (var server = PasserelleProcess.launch(data, options);
        var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      var page = server.page(FIRST_PAGE);
      while (!answered(client, page)) {
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
