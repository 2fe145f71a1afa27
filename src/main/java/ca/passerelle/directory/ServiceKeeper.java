package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Services; those of a source come after those that are there already. */
final class ServiceKeeper extends SourceKeeper<ServiceEntry> {
  private final ServiceStore store;
  private final CommunityId community;
  private final Translations translations;
  private final Map<String, EditedService> kept = new LinkedHashMap<>();
  private final Map<String, ServiceEntry> here = new LinkedHashMap<>();
  private final Set<String> slugs;
  private boolean read;
  private int position;

  ServiceKeeper(ServiceStore store, CommunityId community, Translations translations) {
    super(SourceKind.SERVICE, ServiceEntry.class);
    this.store = store;
    this.community = community;
    this.translations = translations;
    this.position = store.next(community);
    this.slugs = store.slugs(community);
  }

  @Override
  boolean has(String slug) {
    return slugs.contains(slug);
  }

  @Override
  Map<String, ServiceEntry> here() {
    if (!read) {
      keep(store.of(community, translations.of(community)));
    }
    return here;
  }

  @Override
  void only(Collection<String> slugs) {
    keep(store.of(community, slugs.stream().map(slug -> Ids.service(community, slug)).toList()));
  }

  private void keep(List<EditedService> services) {
    kept.clear();
    here.clear();
    for (var service : services) {
      kept.put(service.entry().id(), service);
      here.put(service.entry().id(), service.entry());
    }
    read = true;
  }

  @Override
  Optional<ServiceEntry> find(String slug) {
    return store.find(community, Ids.service(community, slug)).map(EditedService::entry);
  }

  @Override
  String slug(ServiceEntry entry) {
    return entry.id();
  }

  @Override
  void add(ServiceEntry entry) {
    store.add(community, position++, entry);
  }

  /** As a new version, so that an editor who has it open is told. */
  @Override
  boolean replace(ServiceEntry entry) {
    var before = Objects.requireNonNull(kept.get(entry.id()));
    boolean replaced =
        store.replace(community, new EditedService(before.id(), before.version(), entry));
    if (replaced) {
      kept.put(entry.id(), new EditedService(before.id(), before.version() + 1, entry));
      here.put(entry.id(), entry);
    }
    return replaced;
  }

  @Override
  void force(ServiceEntry entry) {
    throw new UnsupportedOperationException("A service that is confidential is gone");
  }

  @Override
  boolean remove(String slug) {
    var known = kept.get(slug);
    boolean removed = known == null || store.remove(community, known);
    if (removed) {
      here.remove(slug);
    }
    return removed;
  }

  @Override
  void erase(String slug) {
    store.remove(community, slug);
    here.remove(slug);
  }

  @Override
  boolean isUsed(String slug) {
    return false;
  }
}
