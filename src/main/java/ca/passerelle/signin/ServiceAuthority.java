package ca.passerelle.signin;

import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Services say who may call them, with {@link PreAuthorize} at the class or the method and with
 * nothing else. The library's own set-up would look for four annotations at each method of each
 * bean of every library, at each start.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class ServiceAuthority {
  private static final ClassFilter OURS = type -> type.getName().startsWith("ca.passerelle.");

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static AuthorizationManagerBeforeMethodInterceptor authorityBeforeCalls() {
    return new AuthorizationManagerBeforeMethodInterceptor(
        saidSo(), new PreAuthorizeAuthorizationManager());
  }

  private static Pointcut saidSo() {
    return new ComposablePointcut(
            (Pointcut) new AnnotationMatchingPointcut(null, PreAuthorize.class, true))
        .union((Pointcut) new AnnotationMatchingPointcut(PreAuthorize.class, true))
        .intersection(OURS);
  }
}
