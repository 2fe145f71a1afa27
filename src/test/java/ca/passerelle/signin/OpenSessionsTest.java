package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator decides counts at once, also for whoever is in already. */
@PasserelleTest
@Transactional
class OpenSessionsTest {
  private static final String CONTEXT =
      HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

  @Autowired AccountStore accounts;
  @Autowired PasswordEncoder encoder;

  private People people;
  private Account someone;
  private MockHttpSession session;

  @BeforeEach
  void someoneIsIn() {
    people = new People(accounts, encoder);
    someone = people.someone(Role.EDITOR);
    session = new MockHttpSession();
    session.setAttribute(
        CONTEXT, new SecurityContextImpl(accounts.person(someone).authentication()));
  }

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whileNothingChangesThePersonStaysWhoTheyWere() {
    var before = session.getAttribute(CONTEXT);

    assertThat(roles(comesBack(false))).containsExactly("ROLE_EDITOR");
    assertThat(session.getAttribute(CONTEXT)).isSameAs(before);
  }

  @Test
  void aRoleThatIsGivenOrTakenCountsFromTheNextTouch() {
    assign(Role.COORDINATOR);

    assertThat(roles(comesBack(false))).containsExactly("ROLE_COORDINATOR");
    assertThat(session.getAttribute(CONTEXT))
        .isInstanceOfSatisfying(
            SecurityContext.class,
            kept -> assertThat(roles(kept)).containsExactly("ROLE_COORDINATOR"));
  }

  @Test
  void whoeverHasNoRoleAnyMoreMayDoNothingButIsStillIn() {
    assign();

    var context = comesBack(false);

    assertThat(roles(context)).isEmpty();
    assertThat(session.isInvalid()).isFalse();
  }

  @Test
  void aRoleElsewhereIsNoRoleHere() {
    accounts.assign(
        someone,
        new CommunityId("jonquiere"),
        Set.of(new Grant(Role.ADMINISTRATOR, new CommunityId("jonquiere"))),
        Optional.empty());

    var authentication = comesBack(false).getAuthentication();

    assertThat(authentication).isNotNull();
    assertThat(authentication.getPrincipal())
        .isInstanceOfSatisfying(
            Person.class,
            person -> {
              assertThat(person.actor().may(Role.ADMINISTRATOR, People.HERE)).isFalse();
              assertThat(person.actor().may(Role.EDITOR, People.HERE)).isTrue();
            });
  }

  @Test
  void whoeverIsPutAsideIsOutAtOnce() {
    accounts.locked(someone.id(), true);

    assertThat(comesBack(false).getAuthentication()).isNull();
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void sessionsOpenedUnderAnEarlierPasswordAreOut() {
    accounts.password(someone.id(), String.valueOf(encoder.encode("un tout autre secret")));

    assertThat(comesBack(false).getAuthentication()).isNull();
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void whoeverWasPutAsideAndTakenBackMeanwhileIsStillWhoTheyWere() {
    accounts.locked(someone.id(), true);
    accounts.locked(someone.id(), false);

    assertThat(roles(comesBack(false))).containsExactly("ROLE_EDITOR");
  }

  @Test
  void anAccountOfTheDemonstrationIsOutWhereThereIsNone() {
    someone = people.ofTheDemonstration(Role.EDITOR);
    session.setAttribute(
        CONTEXT, new SecurityContextImpl(accounts.person(someone).authentication()));
    assign(Role.ADMINISTRATOR);

    assertThat(comesBack(false).getAuthentication()).isNull();
  }

  @Test
  void inTheDemonstrationItStays() {
    someone = people.ofTheDemonstration(Role.EDITOR);
    session.setAttribute(
        CONTEXT, new SecurityContextImpl(accounts.person(someone).authentication()));
    assign(Role.ADMINISTRATOR);

    assertThat(roles(comesBack(true))).containsExactly("ROLE_ADMINISTRATOR");
  }

  @Test
  void whoeverIsNoneOfOursIsLeftAlone() {
    session.setAttribute(
        CONTEXT, new SecurityContextImpl(new TestingAuthenticationToken("x", "y", "ROLE_X")));

    assertThat(roles(comesBack(false))).containsExactly("ROLE_X");
  }

  private void assign(Role... roles) {
    accounts.assign(
        someone,
        People.HERE,
        Set.copyOf(Arrays.stream(roles).map(role -> new Grant(role, People.HERE)).toList()),
        Optional.empty());
  }

  /** As who the rest of the application sees the next request of the session. */
  private SecurityContext comesBack(boolean demo) {
    var request = new MockHttpServletRequest("GET", "/travail");
    request.setSession(session);
    var contexts = new HttpSessionSecurityContextRepository();
    SecurityContextHolder.setContext(contexts.loadDeferredContext(request).get());
    try {
      new LiveAccount(accounts, new Usable(demo), contexts)
          .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    } catch (ServletException | IOException e) {
      throw new IllegalStateException(e);
    }
    return SecurityContextHolder.getContext();
  }

  private static Iterable<String> roles(SecurityContext context) {
    var authentication = context.getAuthentication();
    assertThat(authentication).isNotNull();
    return authentication.getAuthorities().stream().map(Object::toString).toList();
  }
}
