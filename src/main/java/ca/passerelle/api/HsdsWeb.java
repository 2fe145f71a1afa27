package ca.passerelle.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limit before the API for other applications, and before nothing else. */
@Configuration(proxyBeanMethods = false)
class HsdsWeb implements WebMvcConfigurer {
  private final HsdsLimit limit;

  HsdsWeb(HsdsLimit limit) {
    this.limit = limit;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(limit).addPathPatterns(HsdsApi.ROOT, HsdsApi.ROOT + "/**");
  }
}
