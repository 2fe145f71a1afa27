package ca.passerelle.directory.freshness;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.Status;
import ca.passerelle.directory.freshness.AgingTable.Aged;
import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors see what has aged, before citizens do. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EDITOR')")
public class FreshnessDesk {
  private final DirectoryDesk directory;
  private final AgingTable table;
  private final Withdrawals withdrawals;
  private final Communities communities;
  private final Authority authority;
  private final Clock clock;

  FreshnessDesk(
      DirectoryDesk directory,
      AgingTable table,
      Withdrawals withdrawals,
      Communities communities,
      Authority authority,
      Clock clock) {
    this.directory = directory;
    this.table = table;
    this.withdrawals = withdrawals;
    this.communities = communities;
    this.authority = authority;
    this.clock = clock;
  }

  /** Of those meant to be seen, the ones that somebody should verify; the worst first. */
  public List<AgedService> aged(CommunityId community) {
    authority.require(Role.EDITOR, community);
    var here = communities.get(community);
    var today = here.today(clock.instant());
    var hidden = withdrawals.of(community);
    var known = table.old(here, today);
    return directory.services(community).stream()
        .filter(FreshnessDesk::meantToBeSeen)
        .flatMap(line ->
            aged(line, here, today, hidden.contains(line.id().value()), known.get(line.id()))
                .stream())
        .sorted(
            Comparator.comparing(AgedService::stage)
                .thenComparing(aged -> aged.service().lastVerified().orElse(LocalDate.MIN)))
        .toList();
  }

  private static boolean meantToBeSeen(ServiceLine line) {
    return line.status() == Status.ACTIVE || line.status() == Status.TEMPORARILY_CLOSED;
  }

  private static Optional<AgedService> aged(
      ServiceLine line, Community here, LocalDate today, boolean hidden, @Nullable Aged known) {
    var freshness = here.freshness();
    var verified = line.lastVerified();
    var aging =
        Optional.ofNullable(known)
            .flatMap(old -> Aging.today(verified, old.aging(), freshness, today));
    if (hidden || aging.isPresent()) {
      return Optional.of(
          new AgedService(
              line,
              hidden ? Stage.WITHDRAWN : Stage.ANNOUNCED,
              aging.flatMap(going -> going.goes(verified, freshness))));
    }
    return stage(verified, here, today)
        .map(stage -> new AgedService(line, stage, Optional.empty()));
  }

  private static Optional<Stage> stage(
      Optional<LocalDate> verified, Community here, LocalDate today) {
    if (verified.isEmpty()) {
      return Optional.of(Stage.UNKNOWN);
    }
    if (here.freshness().toBeSaid(verified.get(), today)) {
      return Optional.of(Stage.SAID);
    }
    return here.freshness().toBeChecked(verified.get(), today)
        ? Optional.of(Stage.DUE)
        : Optional.empty();
  }
}
