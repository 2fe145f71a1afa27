package ca.passerelle.contact;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.shared.CommunityId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an alarm outside should watch, by community: how many wait, for how long the oldest has, and
 * how many open ones are overdue. Asked of the database when somebody looks, once for all of it.
 */
@Component
class QueueFigures {
  private static final String COMMUNITY = "community";

  /** The figures that somebody reads are at most this far apart, and this old. */
  private static final Duration ONE_LOOK = Duration.ofSeconds(1);

  private final Communities communities;
  private final JdbcClient database;
  private final Clock clock;
  private final MeterRegistry figures;
  private Look last = new Look(Instant.EPOCH, Map.of());

  QueueFigures(Communities communities, JdbcClient database, Clock clock, MeterRegistry figures) {
    this.communities = communities;
    this.database = database;
    this.clock = clock;
    this.figures = figures;
  }

  private record Look(Instant at, Map<CommunityId, Queue> queues) {}

  private record Queue(CommunityId of, long waiting, long overdue, Optional<Instant> since) {
    static Queue empty(CommunityId of) {
      return new Queue(of, 0, 0, Optional.empty());
    }

    static Queue read(ResultSet row, int number) throws SQLException {
      return new Queue(
          new CommunityId(row.getString("community_id")),
          row.getLong("waiting"),
          row.getLong("overdue"),
          Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
              .map(OffsetDateTime::toInstant));
    }
  }

  /** Ready means that a first start has brought its communities in. */
  @EventListener(ApplicationReadyEvent.class)
  void watch() {
    communities.all().stream().map(Community::id).forEach(this::watch);
  }

  private void watch(CommunityId community) {
    gauge("waiting", "Requests nobody has taken yet", community, Queue::waiting);
    gauge("overdue", "Open requests whose next step is late", community, Queue::overdue);
    TimeGauge.builder(
            "passerelle.requests.oldest",
            community,
            TimeUnit.SECONDS,
            here -> oldest(queue(here)).toSeconds())
        .description("How long the oldest waiting request has waited; 0 when none does")
        .tag(COMMUNITY, community.value())
        .strongReference(true)
        .register(figures);
  }

  private void gauge(
      String name, String what, CommunityId community, ToDoubleFunction<Queue> figure) {
    Gauge.builder(
            "passerelle.requests." + name, community, here -> figure.applyAsDouble(queue(here)))
        .description(what)
        .tag(COMMUNITY, community.value())
        .strongReference(true)
        .register(figures);
  }

  private Duration oldest(Queue queue) {
    return queue
        .since()
        .map(since -> Duration.between(since, clock.instant()))
        .orElse(Duration.ZERO);
  }

  private synchronized Queue queue(CommunityId community) {
    var now = clock.instant();
    if (!now.isBefore(last.at().plus(ONE_LOOK)) || now.isBefore(last.at())) {
      last = new Look(now, queues());
    }
    return last.queues().getOrDefault(community, Queue.empty(community));
  }

  private Map<CommunityId, Queue> queues() {
    return database
        .sql(
            "select community_id, count(case when state = 'waiting' then 1 end) as waiting,"
                + " count(case when overdue then 1 end) as overdue,"
                + " min(case when state = 'waiting' then received_at end) as since"
                + " from contact_request where state in ('waiting', 'claimed')"
                + " group by community_id")
        .query(Queue::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Queue::of, Function.identity()));
  }
}
