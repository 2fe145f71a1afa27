package ca.passerelle.directory;

import ca.passerelle.directory.Editing.Who;
import ca.passerelle.directory.Merges.Merge;
import ca.passerelle.shared.CommunityId;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes two records of one that two were made of: what followed the one that stayed goes back, as
 * far as nobody changed it since, and each source calls its own record again.
 */
@Component
class Unmerging {
  private final SourceKeepers keepers;
  private final SourceLinks links;
  private final History history;
  private final Merges merges;
  private final JdbcClient jdbc;

  Unmerging(
      SourceKeepers keepers, SourceLinks links, History history, Merges merges, JdbcClient jdbc) {
    this.keepers = keepers;
    this.links = links;
    this.history = history;
    this.merges = merges;
    this.jdbc = jdbc;
  }

  /**
   * @throws ChangeNotUndone when nothing is known of how the two became one, or the one that stayed
   *     is gone
   */
  Merge merge(CommunityId community, Change change) {
    var merge =
        merges
            .find(community, change.number())
            .orElseThrow(() -> new ChangeNotUndone(ChangeNotUndone.Reason.NOT_TOLD));
    if (!keepers.of(SourceKind.valueOf(change.kind().name()), community).has(merge.stays())) {
      throw new ChangeNotUndone(ChangeNotUndone.Reason.GONE); // it is part of another by now
    }
    return merge;
  }

  /**
   * The record that went is there again.
   *
   * @throws ChangeNotUndone when something that followed was changed since
   */
  void putBack(Who who, Change change, Merge merge) {
    var community = who.community();
    var services = keepers.services(community);
    for (var number : merge.moved().changes().reversed()) {
      history
          .find(community, number)
          .filter(moved -> moved.fields().stream().anyMatch(Change.Field::told))
          .ifPresent(moved -> {
            if (moved.kind() == RecordKind.SERVICE) {
              turnBack(who, services, moved);
            } else {
              turnBack(who, keepers.of(SourceKind.valueOf(moved.kind().name()), community), moved);
            }
          });
    }
    links.hold(community, SourceKind.valueOf(change.kind().name()), merge.stays());
    for (var link : merge.moved().links()) {
      callBack(community, link, change.key(), merge.stays());
    }
    merges.forget(community, change.number());
  }

  private <T extends Record> void turnBack(Who who, SourceKeeper<T> keeper, Change moved) {
    var here = keeper.here().get(moved.key());
    if (here == null) {
      return; // somebody took it away since
    }
    var back = Undoing.before(moved, here, keeper.type());
    if (!keeper.replace(back)) {
      throw new ServiceChangedMeanwhile(moved.key());
    }
    history.changed(
        RecordName.of(who.community(), back),
        who.by(),
        here,
        back,
        OptionalLong.of(moved.number()));
    if (here instanceof ServiceEntry was && back instanceof ServiceEntry is) {
      links.follow(who.community(), was, is);
    }
  }

  /** What the source said meanwhile, its next file says again. */
  private void callBack(CommunityId community, SourceLinks.Link before, String gone, String stays) {
    if (links.find(community, before.name()).filter(now -> now.slug().equals(stays)).isEmpty()) {
      return; // the source forgot it, or it became part of something else
    }
    links.write(community, before);
    jdbc.sql(
            """
            update source_conflict set slug = ?
            where community_id = ? and source = ? and kind = ? and external_id = ?
            """)
        .params(
            gone,
            community.value(),
            before.name().source(),
            SourceLinks.word(before.name().kind()),
            before.name().externalId())
        .update();
  }
}
