package ca.passerelle.directory;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes of the directory what a source says of its own records: adds, changes and takes away, all
 * in one transaction. Others see the old directory until the new one is whole.
 */
@Component
public class SourceSync {
  private final NeedStore needs;
  private final SourceKeepers keepers;
  private final JdbcClient jdbc;
  private final JdbcOperations rows;
  private final Clock clock;
  private final History history;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  SourceSync(
      NeedStore needs,
      SourceKeepers keepers,
      JdbcClient jdbc,
      JdbcOperations rows,
      Clock clock,
      History history,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.needs = needs;
    this.keepers = keepers;
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
    this.history = history;
    this.transactions = transactions;
    this.events = events;
  }

  /** Codes of the needs that what comes in may answer. */
  public Set<String> needs(CommunityId community) {
    return needs.codes(community);
  }

  /** Brings in what a source says. Nothing is changed when it throws. */
  public Outcome bringIn(Plan plan, Source source) {
    return bringIn(plan, source, _ -> {});
  }

  /**
   * Brings in what a source says. Nothing is changed when it throws.
   *
   * @param whole is run at the end of the same transaction, so that what it writes is there when
   *     the new directory is, and only then; not after a rehearsal
   * @throws TooMuchRemoved when more would go than {@link Plan#removals} allows
   */
  public Outcome bringIn(Plan plan, Source source, Consumer<Outcome> whole) {
    var outcome = new Outcome(new EnumMap<>(SourceKind.class), new ArrayList<>());
    transactions.executeWithoutResult(status -> {
      try (var _ = RowBatch.begin(rows)) {
        apply(plan, source, outcome);
        RowBatch.settle();
      }
      if (plan.rehearsal()) {
        status.setRollbackOnly();
      } else {
        whole.accept(outcome);
      }
    });
    if (!plan.rehearsal()) {
      events.publishEvent(new ConfigurationApplied(plan.community()));
    }
    return outcome;
  }

  private void apply(Plan plan, Source source, Outcome outcome) {
    var community = plan.community();
    var aliases = new Aliases();
    var providers = run(plan, keepers.organizations(community), outcome, aliases);
    source.organizations().forEach(providers::take);
    var places = run(plan, keepers.locations(community), outcome, aliases);
    source.locations().forEach(places::take);
    var offers = run(plan, keepers.services(community), outcome, aliases);
    source.services().forEach(offers::take);
    RowBatch.settle();
    offers.hide(source.hidden(SourceKind.SERVICE)); // before what they point to
    places.hide(source.hidden(SourceKind.LOCATION));
    var providersHidden = source.hidden(SourceKind.ORGANIZATION);
    givenBy(community, providers.slugs(providersHidden)).forEach(offers::hide);
    providers.hide(providersHidden);
    if (plan.removals() != Removals.NONE) {
      offers.removeTheRest(source::pause); // first, because they point to the others
      places.removeTheRest(source::pause);
      providers.removeTheRest(source::pause);
    }
    offers.done();
    places.done();
    providers.done();
    RowBatch.settle();
    history.forgetOld(community);
  }

  /**
   * Also those that another source brought, or people wrote: the organization is not to be found.
   */
  private List<String> givenBy(CommunityId community, Set<String> organizations) {
    return organizations.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select s.slug from service s
                join organization o on o.community_id = s.community_id and o.id = s.organization_id
                where s.community_id = :community and o.slug in (:organizations)
                """)
            .param("community", community.value())
            .param("organizations", organizations)
            .query(String.class)
            .list();
  }

  private <T extends Record> SourceRun<T> run(
      Plan plan, SourceKeeper<T> keeper, Outcome outcome, Aliases aliases) {
    return new SourceRun<>(
        keeper,
        new SourceRecords(jdbc, clock, plan.community(), plan.source(), keeper.kind()),
        new SourceConflicts(jdbc, clock, plan.community(), plan.source(), keeper.kind()),
        plan.removals(),
        outcome,
        new Trail(history, plan.community(), new ChangedBy.Source(plan.source())),
        aliases);
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

    /** Called between two changes, where one can still be given up: by throwing. */
    default void pause() {}

    /** By which names it has records that are confidential now: they are in none of the others. */
    default Set<String> hidden(SourceKind kind) {
      return Set.of();
    }
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
