package ca.passerelle.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A data folder that lives as long as the context. */
class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      var folder = Files.createTempDirectory("passerelle-test-");
      TestPropertyValues.of("passerelle.data-dir=" + folder).applyTo(context);
      if (TestDatabase.isPostgres()) {
        TestDatabase.postgres().applyTo(context);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    FileSystemUtils.deleteRecursively(folder.toFile());
  }
}
