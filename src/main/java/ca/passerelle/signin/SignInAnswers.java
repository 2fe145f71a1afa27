package ca.passerelle.signin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** What the browser is told after someone tried to sign in. */
@Component
class SignInAnswers {
  /** Query parameters that the screen turns into sentences. */
  static final String WRONG = "erreur";

  static final String WAIT = "attendre";

  private final Clock clock;

  SignInAnswers(Clock clock) {
    this.clock = clock;
  }

  /** For the form: on to where they belong. */
  VaadinSavedRequestAwareAuthenticationSuccessHandler welcome(RequestCache asked) {
    return new VaadinSavedRequestAwareAuthenticationSuccessHandler() {
      @Override
      public void onAuthenticationSuccess(
          HttpServletRequest request, HttpServletResponse response, Authentication who)
          throws IOException {
        response.sendRedirect(target(request, response, who, asked));
      }
    };
  }

  /** For the passkey script: where to go, as JSON. */
  void welcomeByPasskey(
      HttpServletRequest request,
      HttpServletResponse response,
      Authentication who,
      RequestCache asked)
      throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    // The path was checked against our own areas: nothing in it needs escaping but quotes.
    response
        .getWriter()
        .write(
            "{\"location\":\"" + target(request, response, who, asked).replace("\"", "") + "\"}");
  }

  void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.sendRedirect(request.getContextPath() + Doors.SIGN_IN + "?" + reason(why));
  }

  private String reason(AuthenticationException why) {
    if (why instanceof MustWait wait) {
      var left = Duration.between(clock.instant(), wait.until());
      return WAIT + "=" + Math.max(1, left.plusSeconds(59).toMinutes());
    }
    return WRONG;
  }

  private static String target(
      HttpServletRequest request,
      HttpServletResponse response,
      Authentication who,
      RequestCache asked) {
    var saved = asked.getRequest(request, response);
    asked.removeRequest(request, response);
    return request.getContextPath()
        + Landing.after(request, who, saved == null ? null : saved.getRedirectUrl());
  }
}
