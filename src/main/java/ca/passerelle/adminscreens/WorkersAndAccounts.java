package ca.passerelle.adminscreens;

import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.signin.Account;
import ca.passerelle.signin.AccountLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The outreach workers of a community, and which of them can sign in. */
record WorkersAndAccounts(List<OutreachWorker> all, Set<WorkerId> withAccount) {
  static WorkersAndAccounts of(List<OutreachWorker> all, List<AccountLine> accounts) {
    return new WorkersAndAccounts(
        all,
        accounts.stream()
            .map(AccountLine::account)
            .map(Account::worker)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }

  Optional<OutreachWorker> find(WorkerId id) {
    return all.stream().filter(worker -> worker.id().equals(id)).findFirst();
  }

  boolean hasAccount(OutreachWorker worker) {
    return withAccount.contains(worker.id());
  }

  List<OutreachWorker> withoutAccount() {
    return all.stream().filter(worker -> !hasAccount(worker)).toList();
  }
}
