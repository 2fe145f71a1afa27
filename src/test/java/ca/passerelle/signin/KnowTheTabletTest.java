package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.fleet.DeviceTokens;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.PasserelleTest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** A tablet is what its cookie says, and only that. */
@PasserelleTest
@Transactional
class KnowTheTabletTest {
  private static final KioskId CAISSE = new KioskId("demo-caisse");
  private static final KioskId CLSC = new KioskId("demo-clsc");

  @Autowired DeviceTokens tokens;
  @Autowired Fleet fleet;

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theTokenInTheCookieSaysWhichKioskItIs() {
    var visit = outsideTheDemonstration("/api/kiosk/requests", tokens.issue(CAISSE));

    assertThat(visit.kiosk()).contains(CAISSE);
    assertThat(visit.cookie()).as("it has its cookie already").isNull();
  }

  @Test
  void withoutACookieItIsNobody() {
    var visit = outsideTheDemonstration("/borne/demo-caisse", null);

    assertThat(visit.kiosk()).isEmpty();
    assertThat(visit.cookie()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo-caisse", "forged-forged-forged-forged-forged-forged-f"})
  void aForgedCookieIsNobody(String forged) {
    assertThat(outsideTheDemonstration("/borne/demo-caisse", forged).kiosk()).isEmpty();
  }

  @Test
  void aTokenThatWasReplacedIsNobody() {
    var first = tokens.issue(CAISSE);
    tokens.issue(CAISSE);

    assertThat(outsideTheDemonstration("/borne/demo-caisse", first).kiosk()).isEmpty();
  }

  @Test
  void theAddressOfAnotherKioskDoesNotMakeItThatOne() {
    var visit = outsideTheDemonstration("/borne/demo-clsc/accueil", tokens.issue(CAISSE));

    assertThat(visit.kiosk()).contains(CAISSE);
    assertThat(visit.cookie()).isNull();
  }

  @Test
  void inTheDemonstrationOpeningATabletsPageMakesTheBrowserThatTablet() {
    var visit = inTheDemonstration("/borne/demo-caisse", null);

    assertThat(visit.kiosk()).contains(CAISSE);
    assertThat(tokens.kioskOf(visit.given())).contains(CAISSE);
  }

  @Test
  void andOpeningAnothersMakesItTheOther() {
    var visit = inTheDemonstration("/borne/demo-clsc/accueil", tokens.issue(CAISSE));

    assertThat(visit.kiosk()).contains(CLSC);
    assertThat(tokens.kioskOf(visit.given())).contains(CLSC);
  }

  @Test
  void andOpeningItsOwnPageAgainChangesNothing() {
    assertThat(inTheDemonstration("/borne/demo-caisse", tokens.issue(CAISSE)).cookie()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/borne/web-quartier-demo",
        "/borne/inconnue",
        "/borne/Demo-Caisse",
        "/borne/demo-caisse-",
        "/bornes/demo-caisse",
        "/connexion"
      })
  void noOtherAddressMakesATabletEvenInTheDemonstration(String address) {
    var visit = inTheDemonstration(address, null);

    assertThat(visit.kiosk()).isEmpty();
    assertThat(visit.cookie()).isNull();
  }

  @Test
  void anEndlessNameIsNoKiosk() {
    assertThat(inTheDemonstration("/borne/" + "a".repeat(500), null).kiosk()).isEmpty();
  }

  @Test
  void sendingSomethingToATabletsAddressDoesNotMakeOneATablet() {
    var request = new MockHttpServletRequest("POST", "/borne/demo-caisse");

    assertThat(visit(request, true).kiosk()).isEmpty();
  }

  @Test
  void theCookieIsReadByNoScriptAndGoesToNoOtherSite() {
    var cookie = String.valueOf(inTheDemonstration("/borne/demo-caisse", null).cookie());

    assertThat(cookie)
        .startsWith("passerelle-kiosk=")
        .contains("Path=/", "HttpOnly", "SameSite=Strict", "Max-Age=34560000")
        .doesNotContain("Secure");
  }

  @Test
  void overTlsTheCookieStaysOnTls() {
    var request = new MockHttpServletRequest("GET", "/borne/demo-caisse");
    request.setSecure(true);

    assertThat(visit(request, true).cookie()).contains("Secure");
  }

  @Test
  void whatThePageIsMadeOfIsNotAskedWhoItIs() {
    var visit = outsideTheDemonstration("/VAADIN/build/chunk.js", tokens.issue(CAISSE));

    assertThat(visit.kiosk()).isEmpty();
  }

  @Test
  void eachVisitIsASignOfLife() {
    outsideTheDemonstration("/api/kiosk/requests", tokens.issue(CLSC));

    assertThat(fleet.kiosk(CLSC).orElseThrow().lastSeen()).isPresent();
  }

  @Test
  void anAdministratorsLinkMakesTheDeviceAKioskOnce() {
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, People.HERE));
    var link = tokens.activationLink(CLSC);
    SecurityContextHolder.clearContext();

    var activated = tokens.activate(link).orElseThrow();

    assertThat(outsideTheDemonstration("/borne/demo-clsc", activated.token()).kiosk())
        .contains(CLSC);
    assertThat(activated.toString()).doesNotContain(activated.token());
    assertThat(tokens.activate(link)).isEmpty();
  }

  private Visit outsideTheDemonstration(String address, @Nullable String token) {
    return visit(get(address, token), false);
  }

  private Visit inTheDemonstration(String address, @Nullable String token) {
    return visit(get(address, token), true);
  }

  private static MockHttpServletRequest get(String address, @Nullable String token) {
    var request = new MockHttpServletRequest("GET", address);
    if (token != null) {
      request.setCookies(new Cookie(KioskCookie.NAME, token));
    }
    return request;
  }

  private Visit visit(MockHttpServletRequest request, boolean demo) {
    var response = new MockHttpServletResponse();
    try {
      new KioskCookie(tokens, fleet, new Usable(demo))
          .doFilter(request, response, new MockFilterChain());
    } catch (ServletException | IOException e) {
      throw new IllegalStateException(e);
    }
    return new Visit(RecognisedKiosk.of(request), response.getHeader("Set-Cookie"));
  }

  private record Visit(Optional<KioskId> kiosk, @Nullable String cookie) {
    String given() {
      return String.valueOf(cookie).replaceFirst("passerelle-kiosk=([^;]+);.*", "$1");
    }
  }
}
