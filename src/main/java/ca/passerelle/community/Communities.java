package ca.passerelle.community;

import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The communities of this installation. They change rarely: read once, read again on change. */
@Service
public class Communities {
  private final CommunityStore store;

  Communities(CommunityStore store) {
    this.store = store;
  }

  public Optional<Community> find(CommunityId id) {
    return Optional.ofNullable(store.all().get(id));
  }

  /**
   * @throws IllegalArgumentException when there is no such community
   */
  public Community get(CommunityId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No community " + id));
  }

  public List<Community> all() {
    return List.copyOf(store.all().values());
  }
}
