package ca.passerelle.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A demonstration has accounts whose password is printed: it must be reachable from this machine
 * only, and its data must never be served for real, nor real data as a demonstration. Decided
 * before anything else starts.
 */
class DemoMode implements EnvironmentPostProcessor {
  private static final String LOOPBACK = "127.0.0.1";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (SpringProperties.getFlag(AbstractAotProcessor.AOT_PROCESSING)) {
      return; // The build looks which beans there are; it serves nobody and touches no data.
    }
    var demo = environment.getProperty("passerelle.demo", Boolean.class, false);
    var data = Path.of(environment.getProperty("passerelle.data-dir", "data"));
    if (demo) {
      var address = environment.getProperty("server.address", LOOPBACK);
      requireLoopback(address);
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "demo",
                  Map.of(
                      "server.address",
                      address,
                      // Plain HTTP on loopback; elsewhere cookies travel over TLS only.
                      "server.servlet.session.cookie.secure",
                      false)));
    }
    keepApart(demo, data);
  }

  private static void requireLoopback(String address) {
    try {
      if (InetAddress.getByName(address).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      throw new StartRefused(
          "The address '%s' is unknown to this machine.".formatted(address),
          "Correct server.address.",
          e);
    }
    throw new StartRefused(
        "Demo mode listens on this machine only, and %s can be reached from elsewhere. Its accounts have a known password."
            .formatted(address),
        "Leave out server.address, or set passerelle.demo=false.",
        null);
  }

  private static void keepApart(boolean demo, Path data) {
    var marker = data.resolve("DEMO");
    var used = Files.exists(data.resolve("passerelle.mv.db"));
    if (!demo && Files.exists(marker)) {
      throw new StartRefused(
          "%s holds demonstration data, with accounts whose password is known.".formatted(data),
          "Choose another folder: --data DIR (or passerelle.data-dir).",
          null);
    }
    if (demo && used && !Files.exists(marker)) {
      throw new StartRefused(
          "%s holds real data; demo mode would add accounts with a known password.".formatted(data),
          "Choose another folder: --data DIR (or passerelle.data-dir).",
          null);
    }
    if (demo) {
      try {
        Files.createDirectories(data);
        Files.writeString(marker, "Demonstration data: never serve it to others.\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
