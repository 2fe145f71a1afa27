package ca.passerelle.api;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API's own chain: no session, no cookie of ours decides anything but which tablet it is, and
 * what it posts is sealed; so there is nothing to forge. Refusals are problems, never a page.
 */
@Configuration(proxyBeanMethods = false)
class KioskApiSecurity {
  private static final String[] READABLE = {
    "/.well-known/jwks.json", "/api/kiosk/ping", "/api/kiosk/forms/*"
  };

  @Bean
  @Order(10)
  SecurityFilterChain kioskApiChain(HttpSecurity http, JsonMapper json) throws Exception {
    return http.securityMatcher("/api/kiosk/**", "/.well-known/jwks.json")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        .authorizeHttpRequests(may ->
            may.requestMatchers(HttpMethod.GET, READABLE)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, READABLE)
                .permitAll()
                .requestMatchers("/api/kiosk/requests", "/api/kiosk/follow-ups")
                .permitAll()
                .anyRequest()
                .denyAll())
        .exceptionHandling(refusal ->
            refusal
                .authenticationEntryPoint((_, response, _) -> notFound(response, json))
                .accessDeniedHandler((_, response, _) -> notFound(response, json)))
        .build();
  }

  private static void notFound(HttpServletResponse response, JsonMapper json) throws IOException {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(),
        Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing at this address."));
  }
}
