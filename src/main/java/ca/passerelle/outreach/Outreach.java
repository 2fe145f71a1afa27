package ca.passerelle.outreach;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who goes to people, what they speak and know, and whether they are on duty. */
@Service
@Transactional
public class Outreach {
  private final Workers workers;
  private final Teams teams;
  private final Authority authority;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Cache<CommunityId, Boolean> answered = Caffeine.newBuilder().build();

  Outreach(
      Workers workers,
      Teams teams,
      Authority authority,
      ApplicationEventPublisher events,
      Clock clock) {
    this.workers = workers;
    this.teams = teams;
    this.authority = authority;
    this.events = events;
    this.clock = clock;
  }

  /** Open to every module: a citizen with a code is told the name of who took the request. */
  @Transactional(readOnly = true)
  public Optional<OutreachWorker> worker(WorkerId id) {
    return workers.find(id);
  }

  /**
   * Whether there is anybody to take a request here. Open to every module: a community without
   * workers must not let a citizen believe that someone will call. Asked with each request, and
   * nearly always answered from memory: not worth a transaction.
   */
  @Transactional(propagation = Propagation.SUPPORTS)
  public boolean answersIn(CommunityId community) {
    return answered.get(community, workers::any);
  }

  @EventListener
  void countAgain(ConfigurationApplied event) {
    answered.invalidate(event.community());
  }

  /**
   * Everyone of a community, by name.
   *
   * @throws AccessDeniedException for whoever has no part in that community's outreach
   */
  @PreAuthorize("hasAnyRole('WORKER', 'COORDINATOR', 'ADMINISTRATOR')")
  @Transactional(readOnly = true)
  public List<OutreachWorker> workers(CommunityId community) {
    requirePart(community);
    return workers.in(community);
  }

  /**
   * @throws AccessDeniedException for whoever has no part in that community's outreach
   */
  @PreAuthorize("hasAnyRole('WORKER', 'COORDINATOR', 'ADMINISTRATOR')")
  @Transactional(readOnly = true)
  public List<Team> teams(CommunityId community) {
    requirePart(community);
    return teams.in(community);
  }

  /**
   * @throws AccessDeniedException unless it is oneself, or a coordinator of that community
   */
  @PreAuthorize("hasAnyRole('WORKER', 'COORDINATOR')")
  public void goOnDuty(WorkerId id) {
    duty(id, true);
  }

  /**
   * @throws AccessDeniedException unless it is oneself, or a coordinator of that community
   */
  @PreAuthorize("hasAnyRole('WORKER', 'COORDINATOR')")
  public void goOffDuty(WorkerId id) {
    duty(id, false);
  }

  private void duty(WorkerId id, boolean onDuty) {
    // Whoever does not exist is refused like whoever is elsewhere: nothing is learned by trying.
    var worker = workers.find(id).orElseThrow(() -> new AccessDeniedException("Not your worker"));
    var actor = authority.actor();
    boolean self = actor.worker().filter(id::equals).isPresent();
    if (!actor.may(self ? Role.WORKER : Role.COORDINATOR, worker.community())
        && !actor.may(Role.COORDINATOR, worker.community())) {
      throw new AccessDeniedException("Not your worker");
    }
    if (workers.duty(id, onDuty, clock.instant())) {
      events.publishEvent(new DutyChanged(id, worker.community()));
    }
  }

  private void requirePart(CommunityId community) {
    var actor = authority.actor();
    if (Stream.of(Role.WORKER, Role.COORDINATOR, Role.ADMINISTRATOR)
        .noneMatch(role -> actor.may(role, community))) {
      throw new AccessDeniedException("No part in the outreach of " + community);
    }
  }
}
