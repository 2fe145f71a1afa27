package ca.passerelle.directory;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes of the directory what a source says of its own records: adds, changes and takes away, all
 * in one transaction. Others see the old directory until the new one is whole.
 */
@Component
public class SourceSync {
  /** Taking away more than half is asked about, unless there are fewer than that. */
  private static final int TOO_FEW_TO_ASK = 10;

  private final NeedStore needs;
  private final OrganizationStore organizations;
  private final LocationStore locations;
  private final ServiceStore services;
  private final SourceRecords records;
  private final Translations translations;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  SourceSync(
      NeedStore needs,
      OrganizationStore organizations,
      LocationStore locations,
      ServiceStore services,
      SourceRecords records,
      Translations translations,
      JdbcClient jdbc,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.needs = needs;
    this.organizations = organizations;
    this.locations = locations;
    this.services = services;
    this.records = records;
    this.translations = translations;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.events = events;
  }

  /** Codes of the needs that what comes in may answer. */
  public Set<String> needs(CommunityId community) {
    return needs.codes(community);
  }

  /**
   * Brings in what a source says. Nothing is changed when it throws.
   *
   * @throws TooMuchRemoved when more would go than {@link Plan#removals} allows
   */
  public Outcome bringIn(Plan plan, Source source) {
    var outcome = new Outcome(new EnumMap<>(SourceKind.class), new ArrayList<>());
    transactions.executeWithoutResult(status -> {
      apply(plan, source, outcome);
      if (plan.rehearsal()) {
        status.setRollbackOnly();
      }
    });
    if (!plan.rehearsal()) {
      events.publishEvent(new ConfigurationApplied(plan.community()));
    }
    return outcome;
  }

  private void apply(Plan plan, Source source, Outcome outcome) {
    var community = plan.community();
    var providers =
        run(
            plan,
            rows(
                SourceKind.ORGANIZATION,
                organizations,
                community,
                "select count(*) from service where community_id = ? and organization_id = ?"),
            outcome);
    source.organizations().forEach(providers::take);
    var places =
        run(
            plan,
            rows(
                SourceKind.LOCATION,
                locations,
                community,
                "select count(*) from service_at_location where community_id = ? and location_id = ?"),
            outcome);
    source.locations().forEach(places::take);
    var offers =
        run(plan, new SourceKeeper.Services(services, community, jdbc, translations), outcome);
    source.services().forEach(offers::take);
    if (plan.removals() != Removals.NONE) {
      offers.removeTheRest(); // first, because they point to the others
      places.removeTheRest();
      providers.removeTheRest();
    }
    offers.done();
    places.done();
    providers.done();
  }

  private <T extends Record> SourceKeeper<T> rows(
      SourceKind kind, SlugTable<T> table, CommunityId community, String usedBy) {
    return new SourceKeeper.Rows<>(kind, table, community, jdbc, translations, usedBy);
  }

  private <T extends Record> Run<T> run(Plan plan, SourceKeeper<T> keeper, Outcome outcome) {
    return new Run<>(
        plan, keeper, outcome, records.of(plan.community(), plan.source(), keeper.kind()));
  }

  /** Records of one kind, one after the other. */
  private final class Run<T extends Record> {
    private final Plan plan;
    private final SourceKeeper<T> keeper;
    private final Outcome outcome;
    private final Map<String, SourceRecords.Known> known;
    private final HashSet<String> seen = new HashSet<>();
    private SourceCounts counts = SourceCounts.NONE;

    Run(
        Plan plan,
        SourceKeeper<T> keeper,
        Outcome outcome,
        Map<String, SourceRecords.Known> known) {
      this.plan = plan;
      this.keeper = keeper;
      this.outcome = outcome;
      this.known = known;
    }

    void take(SourceItem<T> item) {
      seen.add(item.externalId());
      var before = known.get(item.externalId());
      var prints = FieldPrints.of(item.entry());
      if (before == null) {
        keeper.add(item.entry());
        remember(item, prints);
        counts = counts.andAdded();
      } else if (prints.equals(before.prints())) {
        counts = counts.andUnchanged();
      } else {
        change(item, before.prints());
      }
    }

    private void change(SourceItem<T> item, FieldPrints before) {
      var here = keeper.here().get(keeper.slug(item.entry()));
      if (here == null) {
        keeper.add(item.entry());
        remember(item, FieldPrints.of(item.entry()));
        counts = counts.andAdded();
        return;
      }
      var merge = SourceMerge.of(keeper.kind(), item, before, here, keeper.type());
      outcome.conflicts().addAll(merge.conflicts());
      if (!merge.merged().equals(here)) {
        keeper.replace(merge.merged());
        counts = counts.andChanged();
      } else {
        counts = counts.andUnchanged();
      }
      remember(item, merge.prints());
    }

    private void remember(SourceItem<T> item, FieldPrints prints) {
      records.keep(
          plan.community(),
          plan.source(),
          keeper.kind(),
          item.externalId(),
          keeper.slug(item.entry()),
          prints);
    }

    void removeTheRest() {
      var gone = known.keySet().stream().filter(id -> !seen.contains(id)).sorted().toList();
      if (plan.removals() == Removals.FEW
          && keeper.kind() == SourceKind.SERVICE
          && gone.size() >= TOO_FEW_TO_ASK
          && gone.size() * 2 > known.size()) {
        throw new TooMuchRemoved(gone.size(), known.size());
      }
      for (var id : gone) {
        var before = known.get(id);
        if (before != null) {
          remove(id, before);
        }
      }
    }

    private void remove(String id, SourceRecords.Known before) {
      var slug = before.slug();
      var here = keeper.here().get(slug);
      if (here != null && !FieldPrints.of(here).equals(before.prints())) {
        outcome.conflicts().add(new SourceConflict(keeper.kind(), id, "", "", ""));
        counts = counts.andKept();
      } else if (keeper.isUsed(slug)) {
        counts = counts.andKept();
      } else {
        keeper.remove(slug);
        records.forget(plan.community(), plan.source(), keeper.kind(), id);
        counts = counts.andRemoved();
      }
    }

    void done() {
      outcome.counts().put(keeper.kind(), counts);
    }
  }

  /** What of the source's records that it no longer names may be taken away. */
  public enum Removals {
    /** Nothing: the file is one record, or a page of many. */
    NONE,
    /** Not most of them at once. */
    FEW,
    ALL
  }

  /**
   * What is to be done.
   *
   * @param source a short name, the same from one file to the next
   * @param rehearsal everything is tried and nothing kept
   */
  public record Plan(CommunityId community, String source, Removals removals, boolean rehearsal) {}

  /** What a source says, each read once and in this order. */
  public interface Source {
    Iterable<SourceItem<OrganizationEntry>> organizations();

    Iterable<SourceItem<LocationEntry>> locations();

    Iterable<SourceItem<ServiceEntry>> services();
  }

  /** What was done. */
  public record Outcome(Map<SourceKind, SourceCounts> counts, List<SourceConflict> conflicts) {}

  /** The file would take most of the source's services away: perhaps it is another source's. */
  public static final class TooMuchRemoved extends RuntimeException {
    private final int removed;
    private final int known;

    TooMuchRemoved(int removed, int known) {
      super("%d of %d services would go".formatted(removed, known));
      this.removed = removed;
      this.known = known;
    }

    public int removed() {
      return removed;
    }

    public int known() {
      return known;
    }
  }
}
