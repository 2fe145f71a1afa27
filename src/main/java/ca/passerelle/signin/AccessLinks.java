package ca.passerelle.signin;

import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that let someone in once, to choose a password. An account has one at most. */
@Component
class AccessLinks {
  /** A day: long enough to be handed over, short enough to be forgotten in a pocket. */
  static final Duration VALID = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Clock clock;

  AccessLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Secret toAccount(AccountId account) {
    withdraw(account);
    return insert(account.value());
  }

  void withdraw(AccountId account) {
    jdbc.sql("delete from access_link where account_id = ?").param(account.value()).update();
  }

  Secret toFirstAdministrator() {
    withdrawFirst();
    return insert(null);
  }

  void withdrawFirst() {
    jdbc.sql("delete from access_link where account_id is null").update();
  }

  /** Whose link it is, while it is valid. */
  Optional<AccountId> account(String token) {
    return jdbc.sql(
            "select account_id from access_link"
                + " where token_hash = ? and account_id is not null and expires_at > ?")
        .params(new Secret(token).hash(), now())
        .query(UUID.class)
        .optional()
        .map(AccountId::new);
  }

  boolean opensFirst(String token) {
    return jdbc.sql(
                "select count(*) from access_link"
                    + " where token_hash = ? and account_id is null and expires_at > ?")
            .params(new Secret(token).hash(), now())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** True for the first who uses it, and only then. */
  boolean use(String token) {
    return jdbc.sql("delete from access_link where token_hash = ? and expires_at > ?")
            .params(new Secret(token).hash(), now())
            .update()
        == 1;
  }

  private Secret insert(@Nullable UUID account) {
    var token = Secret.random();
    jdbc.sql("insert into access_link (token_hash, account_id, expires_at) values (?, ?, ?)")
        .param(token.hash())
        .param(account)
        .param(expiry().atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  private Instant expiry() {
    return clock.instant().plus(VALID);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
