package ca.passerelle.api;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API's own chain: no session, no cookie of ours decides anything but which tablet it is, and
 * what it posts is sealed; so there is nothing to forge. Refusals are problems, never a page.
 */
@Configuration(proxyBeanMethods = false)
class KioskApiSecurity {
  /** What there is; each says itself which methods it takes. */
  private static final String[] ADDRESSES = {
    "/.well-known/jwks.json",
    "/api/kiosk/ping",
    "/api/kiosk/forms/*",
    "/api/kiosk/requests",
    "/api/kiosk/follow-ups"
  };

  @Bean
  @Order(10)
  SecurityFilterChain kioskApiChain(HttpSecurity http, JsonMapper json) throws Exception {
    return http.securityMatcher("/api/**", "/.well-known/jwks.json")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .authorizeHttpRequests(may ->
            may.requestMatchers(ADDRESSES)
                .permitAll()
                .requestMatchers(HsdsCollection.addresses())
                .permitAll()
                .anyRequest()
                .denyAll())
        .exceptionHandling(refusal ->
            refusal
                .authenticationEntryPoint((_, response, _) -> notFound(response, json))
                .accessDeniedHandler((_, response, _) -> notFound(response, json)))
        .build();
  }

  /** An address that a firewall refuses before any chain: there is nothing either. */
  @Bean
  RequestRejectedHandler apiRejections(JsonMapper json) {
    var others = new HttpStatusRequestRejectedHandler();
    return (request, response, refusal) -> {
      if (isApi(request.getRequestURI())) {
        notFound(response, json);
      } else {
        others.handle(request, response, refusal);
      }
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> apiErrors(JsonMapper json) {
    return server ->
        server.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ApiErrorReport(json)));
  }

  /** Also with a slash too many in front, which is what a client says whose base ends with one. */
  static boolean isApi(String asked) {
    var address = asked.replaceFirst("^/+", "/");
    return address.startsWith("/api/") || address.startsWith("/.well-known/jwks.json");
  }

  private static void notFound(HttpServletResponse response, JsonMapper json) throws IOException {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address."));
  }
}
