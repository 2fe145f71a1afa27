package ca.passerelle.adminscreens;

import ca.passerelle.shared.CommunityId;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The community last worked on, remembered by the browser: it says nothing of anyone. */
final class LastCommunity {
  private static final String COOKIE = "passerelle-community";
  private static final Duration LASTS = Duration.ofDays(400);

  private LastCommunity() {}

  static boolean is(CommunityId community) {
    var request = VaadinRequest.getCurrent();
    return request != null && cookies(request).anyMatch(cookie -> isFor(community, cookie));
  }

  static void remember(CommunityId community) {
    var request = VaadinRequest.getCurrent();
    if (request != null && VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
      response.addHeader(
          HttpHeaders.SET_COOKIE,
          ResponseCookie.from(COOKIE, community.value())
              .path("/")
              .httpOnly(true)
              .secure(request.isSecure())
              .sameSite("Strict")
              .maxAge(LASTS)
              .build()
              .toString());
    }
  }

  private static Stream<Cookie> cookies(VaadinRequest request) {
    return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream);
  }

  private static boolean isFor(CommunityId community, Cookie cookie) {
    return cookie.getName().equals(COOKIE) && cookie.getValue().equals(community.value());
  }
}
