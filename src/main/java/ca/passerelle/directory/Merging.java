package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one record of two: one stays, with what was chosen of the other, and all that pointed to
 * the other points to it: services, places of services, requests, and the sources that know it.
 */
@Component
class Merging {
  private static final String ID = "id";

  private final SourceKeepers keepers;
  private final SourceLinks links;
  private final ToldApart apart;
  private final History history;
  private final Merges merges;
  private final EntryCheck check;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Merging(
      SourceKeepers keepers,
      SourceLinks links,
      ToldApart apart,
      History history,
      Merges merges,
      EntryCheck check,
      JdbcClient jdbc,
      ApplicationEventPublisher events) {
    this.keepers = keepers;
    this.links = links;
    this.apart = apart;
    this.history = history;
    this.merges = merges;
    this.check = check;
    this.jdbc = jdbc;
    this.events = events;
  }

  Optional<Compared> compare(CommunityId community, SourceKind kind, String one, String other) {
    var keeper = keepers.of(kind, community);
    return keeper
        .find(one)
        .flatMap(first ->
            keeper
                .find(other)
                .map(second ->
                    Compared.of(
                        first,
                        sources(community, kind, one),
                        second,
                        sources(community, kind, other))));
  }

  private List<String> sources(CommunityId community, SourceKind kind, String slug) {
    return links.of(community, kind, slug).stream()
        .map(link -> link.name().source())
        .distinct()
        .toList();
  }

  /**
   * @param fields of the one that goes which replace those of the one that stays
   * @throws RecordGone when one of them is not there any more
   */
  void merge(
      CommunityId community,
      SourceKind kind,
      String stays,
      String goes,
      Set<String> fields,
      ChangedBy by) {
    if (stays.equals(goes)) {
      throw new IllegalArgumentException("A record is not merged with itself");
    }
    links.hold(community, kind, goes);
    into(community, keepers.of(kind, community), stays, goes, fields, by);
    apart.forget(community, kind, goes);
    if (kind == SourceKind.SERVICE) {
      events.publishEvent(
          new ServicesMerged(
              community,
              new ServiceId(Ids.service(community, goes)),
              new ServiceId(Ids.service(community, stays))));
    }
  }

  private <T extends Record> void into(
      CommunityId community,
      SourceKeeper<T> keeper,
      String stays,
      String goes,
      Set<String> fields,
      ChangedBy by) {
    keeper.only(List.of(stays, goes));
    var one = keeper.here().get(stays);
    var other = keeper.here().get(goes);
    if (one == null || other == null) {
      throw new RecordGone(one == null ? stays : goes);
    }
    var merged = merged(one, other, fields, keeper.type());
    if (merged instanceof ServiceEntry service) {
      check.check(community, service);
    }
    var changes = new ArrayList<Long>();
    if (!merged.equals(one)) {
      if (!keeper.replace(merged)) {
        throw new ServiceChangedMeanwhile(stays);
      }
      history.changed(community, by, one, merged);
      changes.add(history.last(community, merged));
    }
    if (keeper.kind() != SourceKind.SERVICE) {
      changes.addAll(follow(community, keeper.kind(), stays, goes, by));
    }
    var moved = new Merges.Moved(changes, links.of(community, keeper.kind(), goes));
    move(community, keeper.kind(), stays, goes);
    if (!keeper.remove(goes)) {
      throw new ServiceChangedMeanwhile(goes);
    }
    history.merged(community, by, other);
    merges.keep(
        community,
        history.last(community, other),
        RecordName.of(community, other).id(),
        RecordName.of(community, merged).id(),
        new Merges.Merge(stays, moved));
  }

  private static <T extends Record> T merged(T one, T other, Set<String> fields, Class<T> type) {
    ObjectNode entry = Json.mapper().valueToTree(one);
    JsonNode taken = Json.mapper().valueToTree(other);
    for (var field : fields) {
      if (field.equals(ID)) {
        continue;
      }
      entry.remove(field);
      if (taken.has(field)) {
        entry.set(field, taken.path(field));
      }
    }
    return Json.mapper().treeToValue(entry, type);
  }

  /** Services of an organization, or at a place, name the other one from now on. */
  private List<Long> follow(
      CommunityId community, SourceKind kind, String stays, String goes, ChangedBy by) {
    var changes = new ArrayList<Long>();
    var alias = new Aliases();
    alias.put(goes, stays);
    var services = keepers.services(community);
    services.only(pointingTo(community, kind, goes));
    for (var before : services.here().values()) {
      var after = eachSiteOnce(alias.in(before, ServiceEntry.class));
      if (!after.equals(before)) {
        if (!services.replace(after)) {
          throw new ServiceChangedMeanwhile(before.id());
        }
        history.changed(community, by, before, after);
        links.follow(community, before, after);
        changes.add(history.last(community, after));
      }
    }
    return changes;
  }

  private List<String> pointingTo(CommunityId community, SourceKind kind, String goes) {
    return jdbc.sql(
            kind == SourceKind.ORGANIZATION
                ? "select slug from service where community_id = ? and organization_id = ?"
                : """
                select s.slug from service s join service_at_location a
                  on a.community_id = s.community_id and a.service_id = s.id
                where s.community_id = ? and a.location_id = ?
                """)
        .params(
            community.value(),
            kind == SourceKind.ORGANIZATION
                ? Ids.organization(community, goes)
                : Ids.location(community, goes))
        .query(String.class)
        .list();
  }

  /** Two places that were one had perhaps the same hours. */
  private static ServiceEntry eachSiteOnce(ServiceEntry entry) {
    var sites = new LinkedHashSet<>(entry.at());
    if (sites.size() == entry.at().size()) {
      return entry;
    }
    ObjectNode tree = Json.mapper().valueToTree(entry);
    tree.set("at", Json.mapper().valueToTree(sites));
    return Json.mapper().treeToValue(tree, ServiceEntry.class);
  }

  /** The next file of each source changes the record that stays. */
  private void move(CommunityId community, SourceKind kind, String stays, String goes) {
    var id = Json.write(stays);
    for (var link : links.of(community, kind, goes)) {
      links.write(
          community, new SourceLinks.Link(link.name(), stays, link.prints().with(ID, id), true));
    }
    jdbc.sql("update source_conflict set slug = ? where community_id = ? and kind = ? and slug = ?")
        .params(stays, community.value(), SourceLinks.word(kind), goes)
        .update();
  }
}
