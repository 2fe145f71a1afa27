package ca.passerelle.signin;

import ca.passerelle.fleet.DeviceTokens;
import ca.passerelle.fleet.Fleet;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link KioskCookie} in front of all filter chains. */
@Configuration(proxyBeanMethods = false)
class KioskRecognition {
  @Bean
  FilterRegistrationBean<KioskCookie> kioskCookie(DeviceTokens tokens, Fleet fleet, Usable usable) {
    var registration = new FilterRegistrationBean<>(new KioskCookie(tokens, fleet, usable));
    registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10);
    return registration;
  }
}
