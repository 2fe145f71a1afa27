package ca.passerelle.signin;

import ca.passerelle.fleet.DeviceTokens;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Slug;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Recognises tablets by the token in their cookie, in front of every chain. In a demonstration any
 * browser that opens a tablet's page becomes that tablet: it listens on this machine only.
 */
class KioskCookie extends OncePerRequestFilter {
  static final String NAME = "passerelle-kiosk";
  private static final Duration LASTS = Duration.ofDays(400);
  private static final Pattern TABLET_PAGE =
      Pattern.compile("/borne/([a-z0-9]+(?:-[a-z0-9]+)*)(/.*)?");

  private final DeviceTokens tokens;
  private final Fleet fleet;
  private final Usable usable;

  KioskCookie(DeviceTokens tokens, Fleet fleet, Usable usable) {
    this.tokens = tokens;
    this.fleet = fleet;
    this.usable = usable;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/VAADIN/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var cookie = WebUtils.getCookie(request, NAME);
    var known = cookie == null ? Optional.<KioskId>empty() : tokens.kioskOf(cookie.getValue());
    var kiosk = becomes(request, known).or(() -> known);
    kiosk.ifPresent(id -> {
      RecognisedKiosk.mark(request, id);
      fleet.seen(id);
      if (!known.equals(kiosk)) {
        give(response, tokens.issueAnother(id), request.isSecure());
      }
    });
    chain.doFilter(request, response);
  }

  static void give(HttpServletResponse response, String token, boolean secure) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, token)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Strict")
            .maxAge(LASTS)
            .build()
            .toString());
  }

  private Optional<KioskId> becomes(HttpServletRequest request, Optional<KioskId> known) {
    if (!usable.demonstration() || !request.getMethod().equals("GET")) {
      return Optional.empty();
    }
    return Optional.of(TABLET_PAGE.matcher(request.getRequestURI()))
        .filter(Matcher::matches)
        .map(page -> page.group(1))
        .filter(id -> known.isEmpty() || !known.get().value().equals(id))
        .flatMap(this::tablet);
  }

  private Optional<KioskId> tablet(String id) {
    return id.length() > Slug.MAX_LENGTH
        ? Optional.empty()
        : fleet
            .kiosk(new KioskId(id))
            .filter(kiosk -> kiosk.kind() == Kiosk.Kind.TABLET)
            .filter(kiosk -> kiosk.status() != Kiosk.Status.RETIRED)
            .map(Kiosk::id);
  }
}
