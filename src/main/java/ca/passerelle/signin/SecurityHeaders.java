package ca.passerelle.signin;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * What every answer of the screens says to the browser. Pages replace the content policy by their
 * own ({@link PagePolicy}); scripts, styles and pictures have this one.
 */
@Component
class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {
  private static final String CONTENT =
      "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

  /**
   * Nothing of the device is needed, but keys to sign in, a full screen and reading aloud. Only
   * features that Chromium knows: it complains of any other on every page.
   */
  private static final String PERMISSIONS =
      "accelerometer=(), autoplay=(self), camera=(), clipboard-read=(), display-capture=(),"
          + " encrypted-media=(), fullscreen=(self), gamepad=(), geolocation=(), gyroscope=(),"
          + " hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(),"
          + " payment=(), picture-in-picture=(), publickey-credentials-create=(self),"
          + " publickey-credentials-get=(self), screen-wake-lock=(self), serial=(), usb=(),"
          + " xr-spatial-tracking=()";

  /** Flow's pages come by a forward, which ends the answer behind the filter's back. */
  private static final ObjectPostProcessor<HeaderWriterFilter> BEFORE_THE_ANSWER =
      new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
          filter.setShouldWriteHeadersEagerly(true);
          return filter;
        }
      };

  @Override
  public void customize(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .withObjectPostProcessor(BEFORE_THE_ANSWER)
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .frameOptions(options -> options.deny())
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginEmbedderPolicy(policy -> policy.policy(CrossOriginEmbedderPolicy.REQUIRE_CORP))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
