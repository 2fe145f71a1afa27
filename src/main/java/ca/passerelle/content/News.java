package ca.passerelle.content;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** What is on in the neighbourhood. */
@Service
public class News {
  private final LoadingCache<CommunityId, List<NewsItem>> news;

  News(NewsStore store) {
    this.news = Caffeine.newBuilder().build(store::of);
  }

  /** What is shown on {@code day}, in the community's own date. */
  public List<NewsItem> current(CommunityId community, LocalDate day) {
    return news.get(community).stream().filter(item -> item.entry().shownOn(day)).toList();
  }

  @TransactionalEventListener
  void changed(ContentChanged event) {
    news.invalidate(event.community());
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    news.invalidate(event.community());
  }
}
