package ca.passerelle.startup;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where to click, once the process really serves. */
@Component
class Announcement {
  private static final Logger log = LoggerFactory.getLogger(Announcement.class);
  private final List<Welcome> parts;
  private final Environment environment;

  Announcement(List<Welcome> parts, Environment environment) {
    this.parts = parts;
    this.environment = environment;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (environment.containsProperty("passerelle.command")) {
      return;
    }
    var taken = event.getTimeTaken();
    log.info("{}", text(taken == null ? 0 : taken.toMillis()));
  }

  String text(long millis) {
    var origin = origin();
    var demo = environment.getProperty("passerelle.demo", Boolean.class, false);
    var lines =
        parts.stream()
            .flatMap(part -> part.lines(origin, demo).stream())
            .map(line -> "\n    " + line)
            .collect(Collectors.joining());
    return "Passerelle serves %s after %,d ms%s\n%s\n"
        .formatted(origin, millis, demo ? " (demonstration, for this machine only)" : "", lines);
  }

  private URI origin() {
    var known = environment.getProperty("passerelle.origin", "");
    if (!known.isBlank()) {
      return URI.create(known);
    }
    var address = environment.getProperty("server.address", "0.0.0.0");
    var host = address.startsWith("127.") || address.equals("0.0.0.0") ? "localhost" : address;
    return URI.create(
        "http://%s:%s".formatted(host, environment.getProperty("local.server.port", "8080")));
  }
}
