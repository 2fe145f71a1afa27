package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Secret;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Outside the demonstration nobody has an account: the console's link makes the first one. */
@PasserelleTest
@Transactional
class MakeTheFirstAdministratorTest {
  private static final URI ORIGIN = URI.create("https://passerelle.example");
  private static final NewPassword PASSWORD = new NewPassword(People.PASSWORD);
  private static final Login ADA = new Login("ada-premiere");

  @Autowired AccountStore accounts;
  @Autowired AccessLinks links;
  @Autowired LockOut lockOut;
  @Autowired PasswordEncoder encoder;
  @Autowired MutableClock clock;

  @Test
  void theLinkIsPrintedOutsideTheDemonstrationOnly() {
    assertThat(console(false, "ici").lines(ORIGIN, false))
        .last()
        .asString()
        .matches("https://passerelle\\.example/premier-acces/[\\w-]{43}");
    assertThat(console(true, "ici").lines(ORIGIN, true)).isEmpty();
  }

  @Test
  void theLinkMakesSomeoneWhoAdministersEverythingAndEditsIt() {
    var door = outsideTheDemonstration("ici", "ailleurs");

    var ada = door.firstAdministrator(printed(door), ADA, " Ada ", PASSWORD).orElseThrow();

    assertThat(ada.actor().displayName()).isEqualTo("Ada");
    assertThat(ada.actor().grants())
        .containsExactlyInAnyOrder(
            new Grant(Role.ADMINISTRATOR, new CommunityId("ici")),
            new Grant(Role.EDITOR, new CommunityId("ici")),
            new Grant(Role.ADMINISTRATOR, new CommunityId("ailleurs")),
            new Grant(Role.EDITOR, new CommunityId("ailleurs")));
    assertThat(encoder.matches(People.PASSWORD, accounts.passwordHash(ada.account()).orElseThrow()))
        .isTrue();
  }

  @Test
  void theLinkWorksOnce() {
    var door = outsideTheDemonstration("ici");
    var link = printed(door);
    door.firstAdministrator(link, ADA, "Ada", PASSWORD);

    assertThat(door.opensFirst(link)).isFalse();
    assertThat(door.firstAdministrator(link, new Login("intruse"), "Intruse", PASSWORD)).isEmpty();
    assertThat(accounts.find(new Login("intruse"))).isEmpty();
  }

  @Test
  void oncePeopleAreAdministeredNoStartPrintsALinkAgain() {
    var door = outsideTheDemonstration("ici");
    door.firstAdministrator(printed(door), ADA, "Ada", PASSWORD);

    assertThat(door.firstLink()).isEmpty();
    assertThat(console(false, "ici").lines(ORIGIN, false)).isEmpty();
  }

  @Test
  void anAdministratorOfTheDemonstrationCountsForNothingOutsideIt() {
    accounts.add(
        new Account(
            new AccountId(UUID.randomUUID()),
            0,
            new Login("de-la-demo"),
            "De la démo",
            Optional.empty(),
            Set.of(new Grant(Role.ADMINISTRATOR, new CommunityId("ici"))),
            true,
            false),
        clock.instant());

    assertThat(outsideTheDemonstration("ici").firstLink()).isPresent();
  }

  @Test
  void aNeighbourhoodThatComesLaterGetsItsOwnAdministratorAndTheOthersKeepTheirs() {
    var before = outsideTheDemonstration("ici");
    before.firstAdministrator(printed(before), ADA, "Ada", PASSWORD);

    var after = outsideTheDemonstration("ici", "nouveau");
    var bea =
        after
            .firstAdministrator(printed(after), new Login("bea-seconde"), "Béa", PASSWORD)
            .orElseThrow();

    assertThat(bea.actor().communities(Role.ADMINISTRATOR))
        .containsExactly(new CommunityId("nouveau"));
  }

  @Test
  void eachStartMakesTheLinksBeforeItWorthless() {
    var door = outsideTheDemonstration("ici");
    var yesterday = printed(door);
    var today = printed(door);

    assertThat(door.opensFirst(yesterday)).isFalse();
    assertThat(door.opensFirst(today)).isTrue();
  }

  @Test
  void theLinkIsWorthNothingAfterADay() {
    var door = outsideTheDemonstration("ici");
    var link = printed(door);
    clock.advance(AccessLinks.VALID);

    assertThat(door.opensFirst(link)).isFalse();
    assertThat(door.firstAdministrator(link, ADA, "Ada", PASSWORD)).isEmpty();
  }

  @Test
  void aNameThatIsTakenIsSaidAndTheLinkStillWorks() {
    var door = outsideTheDemonstration("ici");
    var link = printed(door);

    assertThatExceptionOfType(AccountRefused.class)
        .isThrownBy(
            () -> door.firstAdministrator(link, new Login("administration"), "Ada", PASSWORD))
        .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(AccountRefused.Why.LOGIN_TAKEN));
    assertThat(door.firstAdministrator(link, ADA, "Ada", PASSWORD)).isPresent();
  }

  @Test
  void theLinkOfAnAccountMakesNoAdministratorAndTheFirstLinkOpensNoAccount() {
    var door = outsideTheDemonstration("ici");
    var ofSomeone =
        links.toAccount(new People(accounts, encoder).newcomer(Role.EDITOR).id()).value();

    assertThat(door.opensFirst(ofSomeone)).isFalse();
    assertThat(door.firstAdministrator(ofSomeone, ADA, "Ada", PASSWORD)).isEmpty();
    assertThat(door.owner(ofSomeone)).isPresent();
    assertThat(door.owner(printed(door))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gone", "../connexion", "' or 1=1 --"})
  void whatIsNoLinkOpensNothing(String guess) {
    var door = outsideTheDemonstration("ici");
    printed(door);

    assertThat(door.opensFirst(guess)).isFalse();
    assertThat(door.owner(guess)).isEmpty();
    assertThat(door.firstAdministrator(guess, ADA, "Ada", PASSWORD)).isEmpty();
  }

  @Test
  void onlyAHashOfTheLinkIsKept() {
    var secret = Secret.random();

    assertThat(secret.hash()).hasSize(64).isNotEqualTo(secret.value());
    assertThat(secret.toString()).doesNotContain(secret.value());
    assertThat(Secret.random()).isNotEqualTo(secret);
  }

  private static String printed(OneTimeAccess door) {
    return door.firstLink().orElseThrow().value();
  }

  private FirstAdministrator console(boolean demo, String... communities) {
    return new FirstAdministrator(door(demo, communities));
  }

  private OneTimeAccess outsideTheDemonstration(String... communities) {
    return door(false, communities);
  }

  private OneTimeAccess door(boolean demo, String... ids) {
    Communities communities = mock();
    var all = Arrays.stream(ids).map(MakeTheFirstAdministratorTest::community).toList();
    when(communities.all()).thenReturn(List.copyOf(all));
    return new OneTimeAccess(
        accounts, links, lockOut, new Usable(demo), communities, encoder, clock);
  }

  private static Community community(String id) {
    Community community = mock();
    when(community.id()).thenReturn(new CommunityId(id));
    return community;
  }
}
