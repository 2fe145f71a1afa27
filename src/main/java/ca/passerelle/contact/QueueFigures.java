package ca.passerelle.contact;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.shared.CommunityId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an alarm outside should watch, by community: how many wait, for how long the oldest has, and
 * how many open ones are overdue. Asked of the database whenever somebody looks.
 */
@Component
class QueueFigures {
  private static final String COMMUNITY = "community";

  private final Communities communities;
  private final JdbcClient database;
  private final Clock clock;
  private final MeterRegistry figures;

  QueueFigures(Communities communities, JdbcClient database, Clock clock, MeterRegistry figures) {
    this.communities = communities;
    this.database = database;
    this.clock = clock;
    this.figures = figures;
  }

  /** Ready means that a first start has brought its communities in. */
  @EventListener(ApplicationReadyEvent.class)
  void watch() {
    communities.all().stream().map(Community::id).forEach(this::watch);
  }

  private void watch(CommunityId community) {
    gauge("waiting", "Requests nobody has taken yet", community, this::waiting);
    gauge("overdue", "Open requests whose next step is late", community, this::overdue);
    TimeGauge.builder(
            "passerelle.requests.oldest",
            community,
            TimeUnit.SECONDS,
            here -> oldest(here).toSeconds())
        .description("How long the oldest waiting request has waited; 0 when none does")
        .tag(COMMUNITY, community.value())
        .strongReference(true)
        .register(figures);
  }

  private void gauge(
      String name, String what, CommunityId community, ToDoubleFunction<CommunityId> figure) {
    Gauge.builder("passerelle.requests." + name, community, figure)
        .description(what)
        .tag(COMMUNITY, community.value())
        .strongReference(true)
        .register(figures);
  }

  private double waiting(CommunityId community) {
    return count("state = 'waiting'", community);
  }

  private double overdue(CommunityId community) {
    return count("state in ('waiting', 'claimed') and overdue", community);
  }

  private double count(String which, CommunityId community) {
    return database
        .sql("select count(*) from contact_request where community_id = ? and " + which)
        .param(community.value())
        .query(Long.class)
        .single();
  }

  private Duration oldest(CommunityId community) {
    return database
        .sql(
            "select received_at from contact_request where community_id = ? and state = 'waiting'"
                + " order by received_at fetch first row only")
        .param(community.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(since -> Duration.between(since.toInstant(), clock.instant()))
        .orElse(Duration.ZERO);
  }
}
