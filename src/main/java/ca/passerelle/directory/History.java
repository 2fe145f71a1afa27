package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Slug;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The table {@code directory_change}: who made of which record what, and when. Written in the
 * transaction of the change, whoever makes it. What a source or the files add is no history: where
 * a record came from is kept beside it. What they change is forgotten after a while; what people
 * change is not.
 */
@Component
class History {
  /** So long one can ask what an import did. */
  static final Duration SOURCES_REMEMBERED = Duration.ofDays(365);

  /** Begins the name of an organization that spoke for itself; no source is called so. */
  static final String OWN = "@";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final TranslationStates translations;
  private final Merges merges;

  History(JdbcClient jdbc, Clock clock, TranslationStates translations, Merges merges) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.translations = translations;
    this.merges = merges;
  }

  /** Somebody made a new record. */
  void added(CommunityId community, ChangedBy by, Record entry) {
    added(RecordName.of(community, entry), by, OptionalLong.empty());
  }

  void added(RecordName record, ChangedBy by, OptionalLong undoes) {
    row(record, by, Change.Action.ADDED, undoes).insert(jdbc);
  }

  /** Nothing is written when both are the same. */
  void changed(CommunityId community, ChangedBy by, Record before, Record after) {
    changed(RecordName.of(community, after), by, before, after, OptionalLong.empty());
  }

  void changed(RecordName record, ChangedBy by, Record before, Record after, OptionalLong undoes) {
    JsonNode was = Json.mapper().valueToTree(before);
    JsonNode became = Json.mapper().valueToTree(after);
    var fields = Told.unlike(was, became);
    translations.changed(record, was, became, fields, undoes.isPresent());
    translations.partsChanged(record.community(), before, after, undoes.isPresent());
    if (!fields.isEmpty()) {
      row(record, by, Change.Action.CHANGED, undoes)
          .set("was", Told.text(was, fields))
          .set("became", Told.text(became, fields))
          .insert(jdbc);
    }
  }

  void removed(CommunityId community, ChangedBy by, Record before) {
    removed(RecordName.of(community, before), by, before, OptionalLong.empty());
  }

  /** It became part of another record. */
  void merged(CommunityId community, ChangedBy by, Record before) {
    JsonNode was = Json.mapper().valueToTree(before);
    row(RecordName.of(community, before), by, Change.Action.MERGED, OptionalLong.empty())
        .set("was", Told.text(was, Set.copyOf(was.propertyNames())))
        .insert(jdbc);
  }

  /** Number of the last change of a record that has one. */
  long last(CommunityId community, Record entry) {
    return jdbc.sql("select max(id) from directory_change where community_id = ? and record_id = ?")
        .params(community.value(), RecordName.of(community, entry).id())
        .query(Long.class)
        .single();
  }

  void removed(RecordName record, ChangedBy by, Record before, OptionalLong undoes) {
    JsonNode was = Json.mapper().valueToTree(before);
    row(record, by, Change.Action.REMOVED, undoes)
        .set("was", Told.text(was, Set.copyOf(was.propertyNames())))
        .insert(jdbc);
  }

  /**
   * The files of the deployment were brought in.
   *
   * @param after empty: they took it away
   */
  void byFiles(CommunityId community, Record before, Optional<? extends Record> after) {
    after.ifPresentOrElse(
        became -> changed(community, new ChangedBy.Files(), before, became),
        () -> removed(community, new ChangedBy.Files(), before));
  }

  /**
   * A record became confidential where it comes from, and is gone. What it held is gone from its
   * history too, and what had become part of it: nobody brings that back.
   */
  void hidden(CommunityId community, ChangedBy by, Record before) {
    var record = RecordName.of(community, before);
    withhold(community, record.id());
    JsonNode was = Json.mapper().valueToTree(before);
    row(record, by, Change.Action.REMOVED, OptionalLong.empty())
        .set("was", Told.withheld(was.propertyNames()))
        .insert(jdbc);
  }

  private void withhold(CommunityId community, UUID record) {
    for (var change : of(community, record)) {
      var fields = change.fields().stream().map(Change.Field::name).toList();
      if (!fields.isEmpty()) {
        jdbc.sql("update directory_change set was = ?, became = ? where id = ?")
            .params(Told.withheld(fields), Told.withheld(fields), change.number())
            .update();
      }
    }
    merges.forgetInto(community, record).forEach(gone -> withhold(community, gone));
  }

  /** What sources and files changed long ago. */
  void forgetOld(CommunityId community) {
    jdbc.sql(
            """
            delete from directory_change
            where community_id = ? and by_account is null and changed_at < ?
              and (by_source is null or by_source not like '@%')
            """)
        .params(
            community.value(), clock.instant().minus(SOURCES_REMEMBERED).atOffset(ZoneOffset.UTC))
        .update();
  }

  private Row row(RecordName record, ChangedBy by, Change.Action action, OptionalLong undoes) {
    return Row.in("directory_change", record.community())
        .set("kind", record.kind().code())
        .set("record_id", record.id())
        .set("record_key", record.key())
        .set("record_name", record.inFrench())
        .set("action", action.name().toLowerCase(Locale.ROOT))
        .set("changed_at", clock.instant().atOffset(ZoneOffset.UTC))
        .set("by_account", by instanceof ChangedBy.Person(var account) ? account.value() : null)
        .set("by_source", source(by))
        .set("undoes", undoes.isPresent() ? undoes.getAsLong() : null);
  }

  private static @Nullable String source(ChangedBy by) {
    return switch (by) {
      case ChangedBy.Source(var name) -> name;
      case ChangedBy.Own(var organization) ->
          OWN + organization.substring(0, Math.min(organization.length(), Slug.MAX_LENGTH - 1));
      case ChangedBy.Person _, ChangedBy.Files _ -> null;
    };
  }

  /** All of one record, latest first. */
  List<Change> of(CommunityId community, UUID record) {
    return jdbc.sql(
            """
            select * from directory_change
            where community_id = ? and record_id = ? order by id desc
            """)
        .params(community.value(), record)
        .query(ChangeRow::read)
        .list();
  }

  /**
   * What happened last in the community.
   *
   * @param before only what is older than this change
   */
  List<Change> latest(CommunityId community, long before, int most) {
    return jdbc.sql(
            """
            select * from directory_change
            where community_id = ? and id < ? order by id desc fetch first ? rows only
            """)
        .params(community.value(), before, most)
        .query(ChangeRow::read)
        .list();
  }

  /** Of these, by record. */
  Map<UUID, LastChange> lastOf(CommunityId community, Collection<UUID> records) {
    var last = new HashMap<UUID, LastChange>();
    var where = Where.in(community, "community_id").andOneOf("record_id", records);
    jdbc.sql(
            """
            select record_id, changed_at, by_account, by_source from directory_change
            where id in (select max(id) from directory_change where %s group by record_id)
            """
                .formatted(where))
        .params(where.values())
        .query(row -> {
          last.put(row.getObject("record_id", UUID.class), ChangeRow.last(row));
        });
    return last;
  }

  Optional<Change> find(CommunityId community, long number) {
    return jdbc.sql("select * from directory_change where community_id = ? and id = ?")
        .params(community.value(), number)
        .query(ChangeRow::read)
        .optional();
  }
}
