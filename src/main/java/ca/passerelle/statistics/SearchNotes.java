package ca.passerelle.statistics;

import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Takes note of searches that led nowhere, behind the back of whoever searched: nobody waits. */
@Component
public class SearchNotes {
  private static final Logger log = LoggerFactory.getLogger(SearchNotes.class);

  private final SearchCount count;
  private final ExecutorService behind;

  SearchNotes(SearchCount count, @Qualifier(Behind.EXECUTOR) ExecutorService behind) {
    this.count = count;
    this.behind = behind;
  }

  /** Returns at once. Where too many come at a time some are lost, which figures survive. */
  public void ended(SearchEnd search) {
    behind.execute(() -> {
      try {
        count.add(search);
      } catch (RuntimeException failed) {
        log.warn("A search was not counted ({})", failed.getClass().getSimpleName());
      }
    });
  }
}
