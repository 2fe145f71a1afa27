package ca.passerelle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Tells Vaadin the screens that were found when the jar was built (its own AOT processor makes a
 * bean of each), so that it does not read every class that might be one at each start. Where
 * nothing was prepared, such as in tests, they are looked for here.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PreparedScreens implements ServletContextInitializer {
  private final ListableBeanFactory beans;

  PreparedScreens(ListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public void onStartup(ServletContext servlets) {
    var routes =
        RouteConfiguration.forRegistry(
            ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
    var screens = AotDetector.useGeneratedArtifacts() ? prepared() : searched();
    routes.update(() ->
        screens
            .filter(screen -> screen.getAnnotation(Route.class).registerAtStartup())
            .map(screen -> screen.<Component>asSubclass(Component.class))
            .forEach(routes::setAnnotatedRoute));
  }

  private Stream<Class<?>> prepared() {
    return Arrays.stream(beans.getBeanNamesForAnnotation(Route.class))
        .<Class<?>>map(beans::getType)
        .filter(Objects::nonNull);
  }

  private static Stream<Class<?>> searched() {
    var search = new ClassPathScanningCandidateComponentProvider(false);
    search.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return search.findCandidateComponents(Passerelle.class.getPackageName()).stream()
        .map(found -> Objects.requireNonNull(found.getBeanClassName()))
        .map(name -> ClassUtils.resolveClassName(name, null));
  }
}
