package ca.passerelle.statistics;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one thread that counts. */
@Configuration(proxyBeanMethods = false)
class Behind {
  static final String EXECUTOR = "searchNotes.executor";
  private static final int WAITING = 500;

  // Not a candidate for whoever asks for any executor, such as Vaadin's own.
  @Bean(name = EXECUTOR, destroyMethod = "shutdownNow", defaultCandidate = false)
  ExecutorService searchNotesExecutor() {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(WAITING),
        Thread.ofPlatform().name("search-notes").daemon().factory(),
        new DiscardPolicy());
  }
}
