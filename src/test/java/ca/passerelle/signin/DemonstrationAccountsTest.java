package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigFiles;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Accounts with a known password exist in the demonstration, and nowhere else. */
@PasserelleTest
@Transactional
class DemonstrationAccountsTest {
  private static final CommunityId HERE = new CommunityId("quartier-demo");
  private static final URI ORIGIN = URI.create("http://localhost:8080");

  @Autowired ConfigFiles files;
  @Autowired AccountStore accounts;
  @Autowired FormerAccounts former;
  @Autowired PasswordEncoder encoder;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void outsideTheDemonstrationNoneIsMadeAndNoneIsSaid() {
    withdrawAll();
    var outside = demo(false);

    outside.make();

    assertThat(accounts.find(new Login("amina"))).isEmpty();
    assertThat(outside.password()).isEmpty();
    assertThat(outside.all(Locale.FRENCH)).isEmpty();
    assertThat(outside.lines(ORIGIN, false)).isEmpty();
  }

  @Test
  void inItTheyAreMadeOnceAndMarkedForEver() {
    withdrawAll();
    var inside = demo(true);

    inside.make();
    var amina = accounts.find(new Login("amina")).orElseThrow();
    inside.make();

    assertThat(amina.demo()).isTrue();
    assertThat(accounts.find(new Login("amina"))).contains(again(amina));
    assertThat(new Usable(false).now(amina)).isFalse();
    assertThat(new Usable(true).now(amina)).isTrue();
  }

  @Test
  void whatAnAdministratorChangedOfOneStaysAtTheNextStart() {
    var amina = accounts.find(new Login("amina")).orElseThrow();
    accounts.locked(amina.id(), true);

    demo(true).make();

    assertThat(again(amina).locked()).isTrue();
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR)
  void oneThatWasForgottenStaysForgottenAtTheNextStart() {
    var amina = accounts.find(new Login("amina")).orElseThrow();
    accounts.assign(amina, HERE, Set.of(), Optional.empty());
    former.forget(amina.id(), HERE);

    demo(true).make();

    var left = accounts.find(new Login("amina")).orElseThrow();
    assertThat(left.grants()).isEmpty();
    assertThat(left.locked()).isTrue();
    assertThat(accounts.passwordHash(left.id())).isEmpty();
    assertThat(demo(true).all(Locale.FRENCH))
        .isNotEmpty()
        .noneMatch(offered -> offered.name().equals("amina"));
  }

  @Test
  void theConsoleAndTheFirstPageNameEachAndThePassword() {
    var inside = demo(true);

    assertThat(inside.password()).contains("passerelle-demo");
    assertThat(inside.lines(ORIGIN, true))
        .first()
        .asString()
        .contains("http://localhost:8080/connexion", "passerelle-demo");
    assertThat(inside.all(Locale.FRENCH))
        .hasSameSizeAs(inside.lines(ORIGIN, true).subList(1, inside.lines(ORIGIN, true).size()))
        .anySatisfy(account -> {
          assertThat(account.name()).isEqualTo("coordination");
          assertThat(account.purpose()).isEqualTo("Coordonnatrice de Quartier-démo");
          assertThat(account.path()).isEqualTo("/connexion?nom=coordination");
        });
    assertThat(inside.all(Locale.ENGLISH))
        .anySatisfy(
            account -> assertThat(account.purpose()).isEqualTo("Coordinator of Quartier-démo"));
  }

  @Test
  void everyRoleIsThereToBeTried() {
    assertThat(demo(true).all(Locale.FRENCH))
        .extracting(account -> account.name())
        .contains("amina", "coordination", "edition", "administration");
  }

  private Account again(Account account) {
    return accounts.find(account.id()).orElseThrow();
  }

  private DemoAccounts demo(boolean on) {
    return new DemoAccounts(files, accounts, new Usable(on), encoder, clock);
  }

  /** As on a database that has seen no demonstration; undone after the test. */
  private void withdrawAll() {
    var demo = "(select id from account where demo)";
    jdbc.sql("delete from account_grant where account_id in " + demo).update();
    jdbc.sql("delete from access_link where account_id in " + demo).update();
    jdbc.sql("delete from former_account where account_id in " + demo).update();
    jdbc.sql("delete from account where demo").update();
  }
}
