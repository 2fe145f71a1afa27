package ca.passerelle.directory;

import ca.passerelle.directory.ConflictDecision.Side;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Translated;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is disputed between people and sources: shown, and settled. */
@Component
class Conflicts {
  private final SourceKeepers keepers;
  private final SourceLinks links;
  private final History history;
  private final EntryCheck check;
  private final JdbcClient jdbc;
  private final Clock clock;

  Conflicts(
      SourceKeepers keepers,
      SourceLinks links,
      History history,
      EntryCheck check,
      JdbcClient jdbc,
      Clock clock) {
    this.keepers = keepers;
    this.links = links;
    this.history = history;
    this.check = check;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<ConflictedRecord> of(CommunityId community) {
    var open = byRecord(community);
    var disputed = disputed(community, open);
    return open.entrySet().stream()
        .flatMap(entry -> {
          var record = entry.getKey();
          var here = disputed.of(record.kind()).here().get(entry.getValue().getFirst().slug());
          return here == null
              ? Optional.<ConflictedRecord>empty().stream()
              : shown(community, record, here, entry.getValue()).stream();
        })
        .toList();
  }

  int count(CommunityId community) {
    return SourceConflicts.count(jdbc, community);
  }

  private Map<SourceName, List<SourceConflicts.Open>> byRecord(CommunityId community) {
    return SourceConflicts.all(jdbc, community).stream()
        .collect(
            Collectors.groupingBy(
                SourceConflicts.Open::record, LinkedHashMap::new, Collectors.toList()));
  }

  /** Keepers that have read no more than what is disputed. */
  private interface Disputed {
    SourceKeeper<?> of(SourceKind kind);
  }

  private Disputed disputed(
      CommunityId community, Map<SourceName, List<SourceConflicts.Open>> open) {
    var kept = new EnumMap<SourceKind, SourceKeeper<?>>(SourceKind.class);
    return kind ->
        kept.computeIfAbsent(
            kind,
            _ -> {
              var keeper = keepers.of(kind, community);
              keeper.only(
                  open.values().stream()
                      .map(List::getFirst)
                      .filter(row -> row.record().kind() == kind)
                      .map(SourceConflicts.Open::slug)
                      .distinct()
                      .toList());
              return keeper;
            });
  }

  private Optional<ConflictedRecord> shown(
      CommunityId community, SourceName name, Record here, List<SourceConflicts.Open> open) {
    JsonNode ours = Json.mapper().valueToTree(here);
    boolean gone = open.stream().anyMatch(it -> it.field().isEmpty());
    var fields =
        open.stream()
            .filter(it -> !it.field().isEmpty())
            // Somebody wrote the same meanwhile.
            .filter(it -> !FieldPrints.text(ours, it.field()).equals(it.inSource()))
            .map(it -> field(community, here, ours, it))
            .toList();
    return gone || !fields.isEmpty()
        ? Optional.of(
            new ConflictedRecord(
                name,
                open.getFirst().slug(),
                Json.mapper().treeToValue(ours.path("name"), Translated.class),
                gone,
                gone ? List.of() : fields))
        : Optional.empty();
  }

  private ConflictedRecord.Field field(
      CommunityId community, Record here, JsonNode ours, SourceConflicts.Open open) {
    return new ConflictedRecord.Field(
        open.field(),
        value(ours, open.field()),
        open.inSource().isEmpty()
            ? Optional.empty()
            : Optional.of(Json.mapper().readTree(open.inSource())),
        before(community, here, open));
  }

  private static Optional<JsonNode> value(JsonNode entry, String field) {
    return Optional.of(entry.path(field)).filter(it -> !it.isMissingNode());
  }

  /** Only its print was kept; the history of what people changed knows what had that print. */
  private Optional<JsonNode> before(CommunityId community, Record here, SourceConflicts.Open open) {
    return links
        .find(community, open.record())
        .map(SourceLinks.Link::prints)
        .flatMap(prints ->
            history.of(community, RecordName.of(community, here).id()).stream()
                .flatMap(change -> change.fields().stream())
                .filter(field -> field.name().equals(open.field()))
                .flatMap(field -> field.was().stream())
                .filter(was -> prints.isOf(open.field(), was.toString()))
                .findFirst());
  }

  void decide(CommunityId community, List<ConflictDecision> decisions, ChangedBy by) {
    var open = byRecord(community);
    var disputed = disputed(community, open);
    for (var decision : decisions) {
      var record = decision.record();
      var keeper = disputed.of(record.kind());
      var rows =
          open.getOrDefault(record, List.of()).stream()
              .filter(row -> decision.isAbout(row.field()))
              .toList();
      var known = links.find(community, record);
      if (!rows.isEmpty() && known.isPresent()) {
        links.hold(community, record.kind(), known.get().slug());
        settle(community, keeper, known.get(), rows, decision, by);
      }
      rows.forEach(row -> conflicts(community, record).forget(record.externalId(), row.field()));
    }
  }

  private <T extends Record> void settle(
      CommunityId community,
      SourceKeeper<T> keeper,
      SourceLinks.Link known,
      List<SourceConflicts.Open> rows,
      ConflictDecision decision,
      ChangedBy by) {
    var here = keeper.here().get(known.slug());
    if (here == null) {
      return;
    }
    if (rows.stream().anyMatch(row -> row.field().isEmpty())) {
      stayOrGo(community, keeper, known, here, decision, by);
      return;
    }
    if (decision.side() == Side.THEIRS) {
      var merged = merged(keeper, here, rows);
      if (merged instanceof ServiceEntry service) {
        check.check(community, service);
      }
      if (!keeper.replace(merged)) {
        throw new ServiceChangedMeanwhile(known.slug());
      }
      history.changed(community, by, here, merged);
    }
    var prints = known.prints();
    for (var row : rows) {
      prints = prints.with(row.field(), row.inSource());
    }
    links.write(community, known.with(prints));
  }

  private static <T extends Record> T merged(
      SourceKeeper<T> keeper, T here, List<SourceConflicts.Open> rows) {
    ObjectNode entry = Json.mapper().valueToTree(here);
    for (var row : rows) {
      if (row.inSource().isEmpty()) {
        entry.remove(row.field());
      } else {
        entry.set(row.field(), Json.mapper().readTree(row.inSource()));
      }
    }
    return Json.mapper().treeToValue(entry, keeper.type());
  }

  private <T extends Record> void stayOrGo(
      CommunityId community,
      SourceKeeper<T> keeper,
      SourceLinks.Link known,
      T here,
      ConflictDecision decision,
      ChangedBy by) {
    if (decision.side() == Side.OURS) {
      links.write(community, known.with(known.prints().ofGone()));
    } else if (keeper.isUsed(known.slug())) {
      throw new RecordStillUsed(known.slug());
    } else {
      if (!keeper.remove(known.slug())) {
        throw new ServiceChangedMeanwhile(known.slug());
      }
      history.removed(community, by, here);
      links.forget(community, known.name());
    }
  }

  private SourceConflicts conflicts(CommunityId community, SourceName name) {
    return new SourceConflicts(jdbc, clock, community, name.source(), name.kind());
  }
}
