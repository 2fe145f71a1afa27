package ca.passerelle.chaos;

import ca.passerelle.testsupport.CitizenForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Several browsers that send requests as fast as they can and write down every receipt. What was
 * under way when the server died is sent again to the next one, with the same id, as a kiosk does.
 */
final class Citizens {
  private static final String KIOSK = "web-quartier-demo";
  private static final int BROWSERS = 4;
  private static final int ENOUGH = 20;

  private final Path receipts;
  private final Map<String, CitizenForm> acknowledged = new ConcurrentHashMap<>();
  private final Deque<CitizenForm> unanswered = new ArrayDeque<>();
  private final AtomicInteger twice = new AtomicInteger();

  /**
   * @param receipts where each receipt is written before it counts
   */
  Citizens(Path receipts) {
    this.receipts = receipts;
  }

  Map<String, CitizenForm> acknowledged() {
    return acknowledged;
  }

  /** How often the server said that a request it had acknowledged is new. */
  int twice() {
    return twice.get();
  }

  /** Sends until the server dies. */
  final class Load implements AutoCloseable {
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);
    private final List<Thread> browsers = new ArrayList<>();
    private final HttpClient http = client();

    Load(URI origin) {
      var keys = keys(http, origin);
      for (int i = 0; i < BROWSERS; i++) {
        browsers.add(Thread.ofPlatform().start(() -> sendUntilItDies(origin, keys)));
      }
    }

    /** A kill must have something to break. */
    void awaitReceipts() throws InterruptedException {
      if (!enough.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("The server gives no receipts");
      }
    }

    private void sendUntilItDies(URI origin, String keys) {
      while (true) {
        var form = next();
        try {
          var answer = post(http, origin, "/api/kiosk/requests", form, keys);
          if (answer.statusCode() != 201 && answer.statusCode() != 200) {
            throw new IllegalStateException("Refused: " + answer.body());
          }
          note(form, answer);
          enough.countDown();
        } catch (IOException died) {
          again(form);
          return;
        }
      }
    }

    @Override
    public void close() {
      for (var browser : browsers) {
        await(browser);
      }
      http.close();
    }
  }

  private static void await(Thread browser) {
    try {
      browser.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized CitizenForm next() {
    var waiting = unanswered.poll();
    return waiting != null
        ? waiting
        : CitizenForm.request(KIOSK).with("words", "Essai de la panne").with("name", "Essai");
  }

  private synchronized void again(CitizenForm form) {
    unanswered.add(form);
  }

  private synchronized void note(CitizenForm form, HttpResponse<String> answer) {
    try {
      Files.writeString(
          receipts,
          answer.statusCode() + " " + answer.body() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (acknowledged.put(form.id(), form) != null && answer.statusCode() == 201) {
      twice.incrementAndGet();
    }
  }

  /** Whether who holds the receipt still finds the request with its code, from outside. */
  static boolean isFound(URI origin, CitizenForm form) throws IOException {
    try (var http = client()) {
      var look = CitizenForm.followUp(KIOSK, form.code(), "look");
      var answer = post(http, origin, "/api/kiosk/follow-ups", look, keys(http, origin));
      return answer.statusCode() == 200;
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }

  private static String keys(HttpClient http, URI origin) {
    try {
      return http.send(
              HttpRequest.newBuilder(origin.resolve("/.well-known/jwks.json")).build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("No keys", e);
    }
  }

  private static HttpResponse<String> post(
      HttpClient http, URI origin, String path, CitizenForm form, String keys) throws IOException {
    try {
      return http.send(
          HttpRequest.newBuilder(origin.resolve(path))
              .timeout(Duration.ofSeconds(20))
              .header("Content-Type", "application/jose")
              .header("Idempotency-Key", form.id())
              .header("Passerelle-Kiosk", form.kiosk())
              .POST(BodyPublishers.ofString(form.sealed(keys)))
              .build(),
          BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
