package ca.passerelle.signin;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts and their grants in the database. */
@Component
class AccountStore {
  private static final String ALL =
      "select id, version, login, display_name, worker_id, demo, locked from account ";

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> find(AccountId id) {
    return jdbc.sql(ALL + "where id = ?").param(id.value()).query(this::account).optional();
  }

  Optional<Account> find(Login login) {
    return jdbc.sql(ALL + "where login = ?").param(login.value()).query(this::account).optional();
  }

  List<Account> in(CommunityId community) {
    return jdbc.sql(
            ALL
                + "where id in (select account_id from account_grant where community_id = ?)"
                + " order by display_name, login")
        .param(community.value())
        .query(this::account)
        .list();
  }

  /** Those who had roles in {@code community} and have none there now. */
  List<Account> formerlyIn(CommunityId community) {
    return jdbc.sql(
            ALL
                + "where id in (select account_id from former_account where community_id = ?)"
                + " order by display_name, login")
        .param(community.value())
        .query(this::account)
        .list();
  }

  boolean formerly(AccountId id, CommunityId community) {
    return jdbc.sql("select count(*) from former_account where community_id = ? and account_id = ?")
            .params(community.value(), id.value())
            .query(Integer.class)
            .single()
        == 1;
  }

  void forget(AccountId id, CommunityId community) {
    jdbc.sql("delete from former_account where community_id = ? and account_id = ?")
        .params(community.value(), id.value())
        .update();
  }

  /** Whether any community knows the account, now or from former times. */
  boolean known(AccountId id) {
    return jdbc.sql(
                "select (select count(*) from account_grant where account_id = ?)"
                    + " + (select count(*) from former_account where account_id = ?)")
            .params(id.value(), id.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  void remove(AccountId id) {
    jdbc.sql("delete from account where id = ?").param(id.value()).update();
  }

  /** Leaves the id and the name to sign in with, which nobody can use or be given again. */
  void strip(AccountId id) {
    jdbc.sql(
            "update account set display_name = login, worker_id = null, password_hash = null,"
                + " locked = true where id = ?")
        .param(id.value())
        .update();
    touch(id);
  }

  /** As {@link #find}; whoever wants to change the same account meanwhile waits. */
  Optional<Account> hold(AccountId id) {
    jdbc.sql("select id from account where id = ? for update")
        .param(id.value())
        .query(UUID.class)
        .optional();
    return find(id);
  }

  /** Whether the account still is what it was at {@code version}, and may be used. */
  boolean unchanged(AccountId id, long version) {
    return jdbc.sql("select count(*) from account where id = ? and version = ? and not locked")
            .params(id.value(), version)
            .query(Integer.class)
            .single()
        == 1;
  }

  /** How many passwords there have been. */
  long epoch(AccountId id) {
    return jdbc.sql("select epoch from account where id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  Person person(Account account) {
    return new Person(
        account.actor(), account.login().value(), account.version(), epoch(account.id()));
  }

  /** Empty while nobody has chosen a password yet. */
  Optional<String> passwordHash(AccountId id) {
    return jdbc.sql("select password_hash from account where id = ? and password_hash is not null")
        .param(id.value())
        .query(String.class)
        .optional();
  }

  void add(Account account, Instant now) {
    jdbc.sql(
            "insert into account (id, version, login, display_name, worker_id, demo, locked,"
                + " created_at) values (?, 0, ?, ?, ?, ?, ?, ?)")
        .param(account.id().value())
        .param(account.login().value())
        .param(account.displayName())
        .param(account.worker().map(WorkerId::value).orElse(null))
        .param(account.demo())
        .param(account.locked())
        .param(now.atOffset(ZoneOffset.UTC))
        .update();
    account.grants().forEach(grant -> insert(account.id(), grant));
  }

  void password(AccountId id, String hash) {
    jdbc.sql("update account set password_hash = ?, epoch = epoch + 1 where id = ?")
        .params(hash, id.value())
        .update();
    touch(id);
  }

  /** The same password by other rules, unless another was chosen meanwhile. */
  void rehashed(AccountId id, String before, String now) {
    jdbc.sql("update account set password_hash = ? where id = ? and password_hash = ?")
        .params(now, id.value(), before)
        .update();
  }

  void locked(AccountId id, boolean locked) {
    jdbc.sql("update account set locked = ? where id = ?").params(locked, id.value()).update();
    touch(id);
  }

  /** Replaces everything the account is in {@code community}. */
  void assign(
      Account account, CommunityId community, Set<Grant> grants, Optional<WorkerId> worker) {
    jdbc.sql("delete from account_grant where community_id = ? and account_id = ?")
        .params(community.value(), account.id().value())
        .update();
    grants.forEach(grant -> insert(account.id(), grant));
    forget(account.id(), community);
    if (grants.isEmpty()) {
      jdbc.sql("insert into former_account (community_id, account_id) values (?, ?)")
          .params(community.value(), account.id().value())
          .update();
    }
    jdbc.sql("update account set worker_id = ? where id = ?")
        .param(worker.map(WorkerId::value).orElse(null))
        .param(account.id().value())
        .update();
    touch(account.id());
  }

  /** As {@link #administrators}; nobody else takes one away until the transaction ends. */
  int holdAdministrators(CommunityId community, boolean countDemo) {
    jdbc.sql("select account_id from account_grant where community_id = ? and role = ? for update")
        .params(community.value(), Role.ADMINISTRATOR.name())
        .query(UUID.class)
        .list();
    return administrators(community, countDemo);
  }

  /** How many accounts that can be used administer {@code community}. */
  int administrators(CommunityId community, boolean countDemo) {
    return jdbc.sql(
            "select count(*) from account a join account_grant g on g.account_id = a.id"
                + " where g.community_id = ? and g.role = ? and not a.locked"
                + " and (? or not a.demo)")
        .params(community.value(), Role.ADMINISTRATOR.name(), countDemo)
        .query(Integer.class)
        .single();
  }

  /** Whoever is signed in notices that the account is no longer what it was. */
  private void touch(AccountId id) {
    jdbc.sql("update account set version = version + 1 where id = ?").param(id.value()).update();
  }

  private void insert(AccountId id, Grant grant) {
    jdbc.sql("insert into account_grant (community_id, account_id, role) values (?, ?, ?)")
        .params(grant.community().value(), id.value(), grant.role().name())
        .update();
  }

  private Account account(ResultSet row, int number) throws SQLException {
    var id = new AccountId(row.getObject("id", UUID.class));
    return new Account(
        id,
        row.getLong("version"),
        new Login(row.getString("login")),
        row.getString("display_name"),
        Optional.ofNullable(row.getString("worker_id")).map(WorkerId::new),
        grants(id),
        row.getBoolean("demo"),
        row.getBoolean("locked"));
  }

  private Set<Grant> grants(AccountId id) {
    return jdbc
        .sql("select community_id, role from account_grant where account_id = ?")
        .param(id.value())
        .query((row, number) ->
            new Grant(
                Role.valueOf(row.getString("role")),
                new CommunityId(row.getString("community_id"))))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }
}
