package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** After the door everyone lands at work: theirs, and never at somebody else's address. */
class LandingTest {
  @ParameterizedTest
  @CsvSource({
    "WORKER, /travail",
    "COORDINATOR, /coordination",
    "ADMINISTRATOR, /administration",
    "EDITOR, /administration"
  })
  void everyRoleHasAPlace(Role role, String home) {
    assertThat(Landing.home(person(role))).isEqualTo(home);
  }

  @Test
  void whoeverHoldsSeveralRolesStartsWhereRequestsWait() {
    assertThat(Landing.home(person(Role.ADMINISTRATOR, Role.WORKER, Role.EDITOR)))
        .isEqualTo("/travail");
  }

  @Test
  void whoeverHoldsNoRoleAnyMoreFindsTheOwnAccount() {
    assertThat(Landing.home(person())).isEqualTo(Doors.OWN_ACCOUNT);
  }

  @ParameterizedTest
  @CsvSource({
    "/travail/aujourdhui, /travail/aujourdhui",
    "http://localhost:8080/travail/demande/42?x=y, /travail/demande/42",
    "/compte, /compte"
  })
  void thePageAskedForIsShownWhenItIsTheirs(String asked, String landing) {
    assertThat(after(person(Role.WORKER), asked)).isEqualTo(landing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/administration",
        "/coordination",
        "/travailleurs",
        "/borne/demo-caisse",
        "//evil.example/travail",
        "https://evil.example/elsewhere",
        "javascript:alert(1)",
        "/travail\\@evil.example",
        "",
        "not an address at all"
      })
  void anyOtherPageAskedForLeadsHome(String asked) {
    assertThat(after(person(Role.WORKER), asked)).isEqualTo("/travail");
  }

  @Test
  void anAddressOfAnotherOriginNeverLeadsThere() {
    assertThat(after(person(Role.WORKER), "https://evil.example/travail/miennes"))
        .isEqualTo("/travail/miennes");
  }

  @Test
  void whatTheScreenNotedGoesFirstAndIsForgotten() {
    var request = new MockHttpServletRequest();
    request
        .getSession()
        .setAttribute(
            NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE,
            "http://localhost/travail/miennes");

    assertThat(Landing.after(request, authentication(person(Role.WORKER)), "/travail/aujourdhui"))
        .isEqualTo("/travail/miennes");
    assertThat(Landing.after(request, authentication(person(Role.WORKER)), null))
        .isEqualTo("/travail");
  }

  @Test
  void aStrangerToOurAccountsLandsOnTheFirstPage() {
    assertThat(
            Landing.after(
                new MockHttpServletRequest(), new TestingAuthenticationToken("x", "y"), "/travail"))
        .isEqualTo("/");
  }

  private static String after(Person person, @Nullable String asked) {
    return Landing.after(new MockHttpServletRequest(), authentication(person), asked);
  }

  private static TestingAuthenticationToken authentication(Person person) {
    return new TestingAuthenticationToken(person, null);
  }

  private static Person person(Role... roles) {
    var grants =
        Arrays.stream(roles)
            .map(role -> new Grant(role, People.HERE))
            .collect(Collectors.toUnmodifiableSet());
    return new Person(
        new Actor(new AccountId(UUID.randomUUID()), Optional.empty(), "Essai", grants),
        "essai",
        0,
        0);
  }
}
