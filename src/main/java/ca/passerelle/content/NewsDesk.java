package ca.passerelle.content;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors write the news of their community. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class NewsDesk {
  private final NewsStore store;
  private final Authority authority;
  private final ApplicationEventPublisher events;

  NewsDesk(NewsStore store, Authority authority, ApplicationEventPublisher events) {
    this.store = store;
    this.authority = authority;
    this.events = events;
  }

  /** Every piece, also those not shown today. */
  public List<NewsItem> all(CommunityId community) {
    authority.require(Role.EDITOR, community);
    return store.of(community);
  }

  public Optional<NewsItem> open(CommunityId community, NewsId id) {
    authority.require(Role.EDITOR, community);
    return store.find(community, id);
  }

  /**
   * @throws NewsIdTaken when another piece has the same {@code entry.id()}
   */
  public NewsItem add(CommunityId community, NewsEntry entry) {
    authority.require(Role.EDITOR, community);
    var others = store.of(community);
    if (others.stream().anyMatch(other -> other.entry().id().equals(entry.id()))) {
      throw new NewsIdTaken(entry.id());
    }
    events.publishEvent(new ContentChanged(community));
    return store.append(community, entry);
  }

  /**
   * @throws NewsChangedMeanwhile when someone saved or removed it since it was opened
   * @throws IllegalArgumentException when it was given another {@code entry.id()}: files know it by
   *     this one
   */
  public NewsItem save(CommunityId community, NewsItem edited) {
    authority.require(Role.EDITOR, community);
    var before =
        store.find(community, edited.id()).orElseThrow(() -> new NewsChangedMeanwhile(edited.id()));
    if (!before.entry().id().equals(edited.entry().id())) {
      throw new IllegalArgumentException("News " + edited.id() + " keeps its id in the files");
    }
    if (!store.replace(community, edited)) {
      throw new NewsChangedMeanwhile(edited.id());
    }
    events.publishEvent(new ContentChanged(community));
    return new NewsItem(edited.id(), edited.version() + 1, edited.entry());
  }

  public void remove(CommunityId community, NewsId id) {
    authority.require(Role.EDITOR, community);
    store.delete(community, id);
    events.publishEvent(new ContentChanged(community));
  }
}
