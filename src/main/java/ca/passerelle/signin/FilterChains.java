package ca.passerelle.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * The last chain: every screen. What is not a screen has chains of its own, asked before this one.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class FilterChains {
  /** The chain for people; others come before it. */
  static final int LAST = 100;

  @Bean
  @Order(LAST)
  SecurityFilterChain people(
      HttpSecurity http,
      PasskeyCheck passkeys,
      AccountStore accounts,
      Usable usable,
      SignInAnswers answers,
      VaadinDefaultRequestCache asked,
      SecurityHeaders headers,
      SecurityContextHolderStrategy strategy) {
    // The filters for passkeys take the strategy there is when they are made.
    SecurityContextHolder.setContextHolderStrategy(strategy);
    http.setSharedObject(
        VaadinSavedRequestAwareAuthenticationSuccessHandler.class, answers.welcome(asked));
    // The configurer of passkeys insists on one, although PasskeyCheck never asks it.
    http.setSharedObject(
        UserDetailsService.class,
        name -> {
          throw new UsernameNotFoundException(name);
        });
    // PasswordCheck, the only provider there is, is asked without being named. Named here it would
    // be
    // asked again by the parent of this chain's manager, and each wrong password would count twice.
    return http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                // A wrong address of a citizen's is told so: it never ends at the staff's door.
                .requestMatchers(HttpMethod.GET, "/borne/**")
                .permitAll()
                // Vaadin's rules refuse what is none of its views.
                .requestMatchers(HttpMethod.POST, "/webauthn/register")
                .authenticated())
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(Doors.SIGN_IN, "/"))
        .formLogin(form -> form.failureHandler(answers::refuse))
        .webAuthn(webAuthn ->
            webAuthn
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(byPasskey(passkeys, answers, asked)))
        .sessionManagement(session -> session.sessionFixation(fixed -> fixed.changeSessionId()))
        .headers(headers)
        .addFilterAfter(
            new LiveAccount(accounts, usable, new HttpSessionSecurityContextRepository()),
            SecurityContextHolderFilter.class)
        .build();
  }

  @Bean
  PasskeyCheck passkeyCheck(
      WebAuthnRelyingPartyOperations passkeys, AccountStore accounts, Usable usable) {
    return new PasskeyCheck(passkeys, accounts, usable);
  }

  /** The library's filter knows neither our accounts nor protects against session fixation. */
  private static ObjectPostProcessor<WebAuthnAuthenticationFilter> byPasskey(
      PasskeyCheck passkeys, SignInAnswers answers, VaadinDefaultRequestCache asked) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationManager(passkeys);
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setAuthenticationSuccessHandler(
            (request, response, who) -> answers.welcomeByPasskey(request, response, who, asked));
        return filter;
      }
    };
  }
}
