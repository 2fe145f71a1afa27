package ca.passerelle.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The last chain: every screen. What is not a screen has chains of its own, asked before this one.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class FilterChains {
  /** The chain for people; others come before it. */
  static final int LAST = 100;

  @Bean
  @Order(LAST)
  SecurityFilterChain people(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(Doors.SIGN_IN, "/"))
        .build();
  }
}
