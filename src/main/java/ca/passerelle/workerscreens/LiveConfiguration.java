package ca.passerelle.workerscreens;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one thread that tells screens what happened. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
  static final String EXECUTOR = "liveScreens";

  // Not a candidate for whoever asks for any executor, such as Vaadin's own.
  @Bean(name = EXECUTOR, destroyMethod = "shutdownNow", defaultCandidate = false)
  ExecutorService liveScreens() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().name("live-screens").daemon().factory());
  }
}
