package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Records of one kind as they stand in the directory now, and how to write them. */
abstract class SourceKeeper<T extends Record> {
  private final SourceKind kind;
  private final Class<T> type;

  SourceKeeper(SourceKind kind, Class<T> type) {
    this.kind = kind;
    this.type = type;
  }

  SourceKind kind() {
    return kind;
  }

  Class<T> type() {
    return type;
  }

  /** By short name; read when first asked for, for most imports change little. */
  abstract Map<String, T> here();

  /** Whether there is one of that short name, whoever wrote it. */
  abstract boolean has(String slug);

  abstract String slug(T entry);

  abstract void add(T entry);

  /** False when someone else saved it since it was read. */
  abstract boolean replace(T entry);

  abstract void remove(String slug);

  /** Whether something that stays needs it. */
  abstract boolean isUsed(String slug);

  /** Nobody outside the team sees it any more: it is gone, or a place that others need, marked. */
  final void hide(T entry) {
    if (kind == SourceKind.LOCATION && isUsed(slug(entry))) {
      ObjectNode marked = Json.mapper().valueToTree(entry);
      var _ = replace(Json.mapper().treeToValue(marked.put("confidential", true), type));
    } else {
      remove(slug(entry));
    }
  }

  /** Organizations and places: a row of one table, that services point to. */
  static final class Rows<T extends Record> extends SourceKeeper<T> {
    private final SlugTable<T> table;
    private final CommunityId community;
    private final JdbcClient jdbc;
    private final Translations translations;
    private final String usedBy;
    private final Map<String, T> here = new LinkedHashMap<>();
    private final Set<String> slugs;
    private boolean read;

    /**
     * @param usedBy query that counts the rows that point to (community, id)
     */
    Rows(
        SourceKind kind,
        SlugTable<T> table,
        CommunityId community,
        JdbcClient jdbc,
        Translations translations,
        String usedBy) {
      super(kind, table.type());
      this.table = table;
      this.community = community;
      this.jdbc = jdbc;
      this.translations = translations;
      this.usedBy = usedBy;
      this.slugs = table.slugs(community);
    }

    @Override
    boolean has(String slug) {
      return slugs.contains(slug);
    }

    @Override
    Map<String, T> here() {
      if (!read) {
        here.putAll(table.of(community, translations.of(community)));
        read = true;
      }
      return here;
    }

    @Override
    String slug(T entry) {
      return table.key(entry);
    }

    @Override
    void add(T entry) {
      table.add(community, entry);
    }

    @Override
    boolean replace(T entry) {
      table.put(community, 0, entry);
      here.put(slug(entry), entry);
      return true;
    }

    @Override
    void remove(String slug) {
      table.remove(community, slug);
      here.remove(slug);
    }

    @Override
    boolean isUsed(String slug) {
      return jdbc.sql(usedBy)
              .params(community.value(), table.owner(community, slug).id())
              .query(Long.class)
              .single()
          > 0;
    }
  }

  /** Services; those of a source come after those that are there already. */
  static final class Services extends SourceKeeper<ServiceEntry> {
    private final ServiceStore store;
    private final CommunityId community;
    private final Translations translations;
    private final Map<String, EditedService> kept = new LinkedHashMap<>();
    private final Map<String, ServiceEntry> here = new LinkedHashMap<>();
    private final Set<String> slugs;
    private boolean read;
    private int position;

    Services(ServiceStore store, CommunityId community, Translations translations) {
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
        for (var service : store.of(community, translations.of(community))) {
          kept.put(service.entry().id(), service);
          here.put(service.entry().id(), service.entry());
        }
        read = true;
      }
      return here;
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
    void remove(String slug) {
      store.remove(community, slug);
      here.remove(slug);
    }

    @Override
    boolean isUsed(String slug) {
      return false;
    }
  }
}
