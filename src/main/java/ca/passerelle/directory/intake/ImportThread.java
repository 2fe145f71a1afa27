package ca.passerelle.directory.intake;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one thread that imports for the screens. */
@Configuration(proxyBeanMethods = false)
class ImportThread {
  static final String NAME = "directoryImports";

  // Never interrupted: that would close the database's file under everybody's feet.
  @Bean(name = NAME, destroyMethod = "close", defaultCandidate = false)
  ExecutorService directoryImports() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().name("directory-import").daemon().factory());
  }
}
