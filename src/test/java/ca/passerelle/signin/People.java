package ca.passerelle.signin;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts that nobody else in the tests uses. */
record People(AccountStore accounts, PasswordEncoder encoder) {
  static final CommunityId HERE = new CommunityId("quartier-demo");
  static final String PASSWORD = "quatre mots au hasard";

  /** Someone of the demonstration's neighbourhood who has chosen {@link #PASSWORD}. */
  Account someone(Role... roles) {
    var account = newcomer(roles);
    accounts.password(account.id(), String.valueOf(encoder.encode(PASSWORD)));
    return again(account);
  }

  /** Someone who has not chosen a password yet. */
  Account newcomer(Role... roles) {
    return add(account(false, roles));
  }

  Account ofTheDemonstration(Role... roles) {
    return add(account(true, roles));
  }

  Account again(Account account) {
    return accounts.find(account.id()).orElseThrow();
  }

  private Account add(Account account) {
    accounts.add(account, Instant.EPOCH);
    return account;
  }

  static Account account(boolean demo, Role... roles) {
    return new Account(
        new AccountId(UUID.randomUUID()),
        0,
        new Login("essai-" + UUID.randomUUID().toString().substring(0, 8)),
        "Essai",
        Optional.empty(),
        Arrays.stream(roles)
            .map(role -> new Grant(role, HERE))
            .collect(Collectors.toUnmodifiableSet()),
        demo,
        false);
  }
}
