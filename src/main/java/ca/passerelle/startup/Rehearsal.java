package ca.passerelle.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A start without an audience: opens the first pages as a browser would, then ends. The JVM writes
 * what it learnt into its ahead-of-time cache, so that the real start needs not learn it again.
 */
@Component
class Rehearsal {
  private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
  private static final List<String> PAGES =
      List.of(
          "/",
          "/borne/demo-caisse",
          "/?v-r=init&location=borne%2Fdemo-caisse%2Faccueil&query=",
          "/connexion",
          "/.well-known/jwks.json");
  private final boolean rehearsing;
  private final Environment environment;
  private final Ending ending;

  Rehearsal(
      @Value("${passerelle.rehearsal:false}") boolean rehearsing,
      Environment environment,
      Ending ending) {
    this.rehearsing = rehearsing;
    this.environment = environment;
    this.ending = ending;
  }

  @EventListener(ApplicationReadyEvent.class)
  void play() {
    if (!rehearsing) {
      return;
    }
    Thread.ofPlatform()
        .name("rehearsal")
        .start(() -> {
          try {
            open("http://127.0.0.1:" + environment.getProperty("local.server.port"));
            ending.end(0);
          } catch (IOException | InterruptedException e) {
            log.warn("The rehearsal found no pages", e);
            ending.end(1);
          }
        });
  }

  private static void open(String origin) throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      for (var page : PAGES) {
        client.send(
            HttpRequest.newBuilder(URI.create(origin + page)).header("Accept", "text/html").build(),
            BodyHandlers.discarding());
      }
    }
  }
}
