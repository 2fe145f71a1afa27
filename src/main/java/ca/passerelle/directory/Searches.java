package ca.passerelle.directory;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.configuration.ConfigFiles;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.search.Hits;
import ca.passerelle.directory.search.Ranking;
import ca.passerelle.directory.search.SearchIndex;
import ca.passerelle.directory.search.SearchWords;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The search index of each community. It is made when somebody first searches, or before, once the
 * first pages are served; nobody ever searches an index that lacks what the read model shows.
 */
@Component
class Searches implements DisposableBean {
  /** The first visitors come before anything that could wait. */
  private static final Duration AFTER_THE_START = Duration.ofSeconds(5);

  /** Many edits at once are read once. */
  private static final Duration AFTER_AN_EDIT = Duration.ofMillis(100);

  private final Atlases atlases;
  private final Communities communities;
  private final ConfigFiles files;
  private final Map<CommunityId, Held> indexes = new ConcurrentHashMap<>();
  private final Set<CommunityId> awaited = ConcurrentHashMap.newKeySet();
  private final ExecutorService behind =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("search-index").daemon().factory());

  Searches(Atlases atlases, Communities communities, ConfigFiles files) {
    this.atlases = atlases;
    this.communities = communities;
    this.files = files;
  }

  /**
   * @param most so many services at most
   */
  Hits find(CommunityId community, String words, Language language, int most) {
    return index(community).find(words, language.tag(), most);
  }

  /** Everything that fits, and of it the first {@code most} in an order the caller makes. */
  Hits find(CommunityId community, String words, Language language, int most, Ranking ranking) {
    return index(community).find(words, language.tag(), most, ranking);
  }

  private SearchIndex index(CommunityId community) {
    return indexes.computeIfAbsent(community, _ -> new Held()).fresh(community);
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    after(AFTER_THE_START)
        .execute(() -> communities.all().stream().map(Community::id).forEach(this::index));
  }

  @TransactionalEventListener
  void changed(DirectoryChanged event) {
    refresh(event.community());
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    if (indexes.containsKey(event.community())) {
      refresh(event.community());
    }
  }

  /** So that the next who searches need not wait for it. */
  private void refresh(CommunityId community) {
    if (awaited.add(community)) {
      after(AFTER_AN_EDIT)
          .execute(() -> {
            awaited.remove(community);
            index(community);
          });
    }
  }

  private Executor after(Duration delay) {
    return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, behind);
  }

  @Override
  public void destroy() {
    behind.shutdownNow();
  }

  /** An index and what it holds. */
  private final class Held {
    private @Nullable SearchIndex index;
    private @Nullable Atlas atlas;

    @SuppressWarnings("ReferenceEquality") // an atlas never changes: another one is made
    synchronized SearchIndex fresh(CommunityId community) {
      var known = index;
      if (known == null) {
        known =
            new SearchIndex(files.read("search-words", SearchWords.class).orElse(SearchWords.NONE));
        index = known;
      }
      var current = atlases.of(community);
      if (current != atlas) {
        known.hold(SearchTexts.of(current));
        atlas = current;
      }
      return known;
    }
  }
}
