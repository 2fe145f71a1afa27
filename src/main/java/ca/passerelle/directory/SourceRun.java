package ca.passerelle.directory;

import ca.passerelle.directory.SourceSync.Outcome;
import ca.passerelle.directory.SourceSync.Removals;
import ca.passerelle.directory.SourceSync.TooMuchRemoved;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of one kind that one file holds, one after the other. */
final class SourceRun<T extends Record> {
  /** Taking away more than half is asked about, unless there are fewer than that. */
  private static final int TOO_FEW_TO_ASK = 10;

  private final SourceKeeper<T> keeper;
  private final SourceRecords records;
  private final SourceConflicts conflicts;
  private final Removals removals;
  private final Outcome outcome;
  private final Trail trail;
  private final Aliases aliases;
  private final Map<String, SourceRecords.Known> known;
  private final Set<String> disputed;
  private final Set<String> seen = new HashSet<>();
  private SourceCounts counts = SourceCounts.NONE;

  SourceRun(
      SourceKeeper<T> keeper,
      SourceRecords records,
      SourceConflicts conflicts,
      Removals removals,
      Outcome outcome,
      Trail trail,
      Aliases aliases) {
    this.keeper = keeper;
    this.records = records;
    this.conflicts = conflicts;
    this.removals = removals;
    this.outcome = outcome;
    this.trail = trail;
    this.aliases = aliases;
    this.known = records.known();
    this.disputed = conflicts.disputed();
  }

  void take(SourceItem<T> given) {
    seen.add(given.externalId());
    settle(given.externalId());
    var before = known.get(given.externalId());
    if (before != null) {
      aliases.put(keeper.slug(given.entry()), before.slug());
    }
    var item = new SourceItem<>(given.externalId(), aliases.in(given.entry(), keeper.type()));
    var prints = FieldPrints.of(item.entry());
    if (before == null && keeper.has(keeper.slug(item.entry()))) {
      adopt(item, prints);
    } else if (before == null) {
      keeper.add(item.entry());
      records.add(item.externalId(), keeper.slug(item.entry()), prints);
      counts = counts.andAdded();
    } else if (prints.equals(before.prints()) && isStillThere(item)) {
      counts = counts.andUnchanged();
    } else {
      change(item, prints, before.prints());
    }
  }

  /** What people took away comes back with what points to it; a service stays away. */
  private boolean isStillThere(SourceItem<T> item) {
    return keeper.kind() == SourceKind.SERVICE || keeper.has(keeper.slug(item.entry()));
  }

  /** Somebody brought it back, or wrote it here: what they say stays, and the rest is told. */
  private void adopt(SourceItem<T> item, FieldPrints prints) {
    records.add(item.externalId(), keeper.slug(item.entry()), prints);
    change(item, prints, FieldPrints.NONE);
  }

  private void change(SourceItem<T> item, FieldPrints now, FieldPrints before) {
    RowBatch.settle();
    var slug = keeper.slug(item.entry());
    var here = keeper.here().get(slug);
    if (here == null) {
      keeper.add(item.entry());
      records.replace(item.externalId(), slug, now);
      counts = counts.andAdded();
      return;
    }
    var merge = SourceMerge.of(keeper.kind(), item, before, here, keeper.type());
    if (merge.merged().equals(here)) {
      counts = counts.andUnchanged();
    } else {
      if (!replaced(merge.merged())) {
        // Someone saved it at this very moment. What is known of it stays, so the next file tries.
        counts = counts.andKept();
        return;
      }
      trail.changed(here, merge.merged());
      counts = counts.andChanged();
    }
    merge.conflicts().forEach(conflict -> dispute(conflict, slug));
    records.replace(item.externalId(), slug, merge.prints());
  }

  /** False when someone saved it since, or does at this very moment. */
  private boolean replaced(T entry) {
    try {
      return keeper.replace(entry);
    } catch (RecordHeld _) {
      return false;
    }
  }

  private boolean removed(String slug) {
    try {
      return keeper.remove(slug);
    } catch (RecordHeld _) {
      return false;
    }
  }

  /** What is still disputed is told anew, with what the source says now. */
  private void settle(String externalId) {
    if (disputed.remove(externalId)) {
      conflicts.forget(externalId);
    }
  }

  private void dispute(SourceConflict conflict, String slug) {
    outcome.conflicts().add(conflict);
    conflicts.keep(conflict, slug);
  }

  /**
   * What the source calls confidential by now goes, whoever changed it here, however little of the
   * source the file tells, and nobody can bring it back by undoing.
   */
  void hide(Set<String> confidential) {
    for (var id : confidential) {
      var before = known.get(id);
      if (before != null && seen.add(id)) {
        settle(id);
        hide(before.slug());
        records.forget(id);
      }
    }
  }

  /** The same for one that is known by its short name only. */
  void hide(String slug) {
    var here = keeper.here().get(slug);
    if (here != null) {
      keeper.hide(here);
      trail.hidden(here);
      counts = counts.andRemoved();
    }
  }

  /** Short names of those the source brought before. */
  Set<String> slugs(Set<String> externalIds) {
    return externalIds.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(SourceRecords.Known::slug)
        .collect(Collectors.toSet());
  }

  /**
   * @param pause is run before each, and may throw
   * @throws TooMuchRemoved when more services would go than may
   */
  void removeTheRest(Runnable pause) {
    RowBatch.settle();
    var gone = known.keySet().stream().filter(id -> !seen.contains(id)).sorted().toList();
    if (removals == Removals.FEW
        && keeper.kind() == SourceKind.SERVICE
        && gone.size() >= TOO_FEW_TO_ASK
        && gone.size() * 2 > known.size()) {
      throw new TooMuchRemoved(gone.size(), known.size());
    }
    for (var id : gone) {
      pause.run();
      var before = known.get(id);
      if (before != null) {
        remove(id, before);
      }
    }
  }

  private void remove(String id, SourceRecords.Known before) {
    var slug = before.slug();
    var here = keeper.here().get(slug);
    settle(id);
    if (before.merged() || records.passOn(id, slug)) {
      records.forget(id);
      counts = counts.andKept(); // it is not this source's alone
    } else if (here != null && before.prints().areOfGone()) {
      counts = counts.andKept(); // somebody decided that it stays
    } else if (here != null && !FieldPrints.of(here).equals(before.prints())) {
      dispute(new SourceConflict(keeper.kind(), id, "", "", ""), slug);
      counts = counts.andKept();
    } else if (keeper.isUsed(slug)) {
      counts = counts.andKept();
    } else if (!removed(slug)) {
      counts = counts.andKept(); // someone saved it at this very moment: the next file asks
    } else {
      if (here != null) {
        trail.removed(here);
      }
      records.forget(id);
      counts = counts.andRemoved();
    }
  }

  void done() {
    outcome.counts().put(keeper.kind(), counts);
  }
}
