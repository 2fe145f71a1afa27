package ca.passerelle.journeys;

import ca.passerelle.Passerelle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole application inside the test's JVM, as a demonstration on data of its own. */
record RunningServer(ConfigurableApplicationContext context, Path data) implements AutoCloseable {
  static RunningServer start() {
    try {
      var data = Files.createTempDirectory("passerelle-journeys");
      var application = new SpringApplication(Passerelle.class);
      return new RunningServer(
          application.run(
              "--server.port=0",
              "--management.server.port=0",
              "--passerelle.demo=true",
              // Maven keeps Vaadin's own note of it only while it builds.
              "--vaadin.productionMode=true",
              "--passerelle.data-dir=" + data),
          data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI page(String path) {
    return URI.create(
        "http://localhost:%s%s"
            .formatted(context.getEnvironment().getRequiredProperty("local.server.port"), path));
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
    try {
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
