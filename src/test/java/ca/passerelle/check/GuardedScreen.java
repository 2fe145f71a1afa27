package ca.passerelle.check;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * A screen and whom it says it is for.
 *
 * @param template as its route is written, such as {@code borne/:kiosk}
 * @param roles any of them may come in; empty where signing in is enough
 */
record GuardedScreen(String template, boolean anyone, Set<String> roles) {
  /** Every screen of the application. */
  static List<GuardedScreen> all() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return scan.findCandidateComponents("ca.passerelle").stream()
        .map(found -> Objects.requireNonNull(found.getBeanClassName()))
        // What tests make up stands inside their classes.
        .filter(name -> !name.contains("$"))
        .map(name -> ClassUtils.resolveClassName(name, null))
        .map(GuardedScreen::of)
        .toList();
  }

  private static GuardedScreen of(Class<?> screen) {
    var roles = Optional.ofNullable(screen.getAnnotation(RolesAllowed.class));
    var anyone = screen.isAnnotationPresent(AnonymousAllowed.class);
    if (!anyone && roles.isEmpty() && !screen.isAnnotationPresent(PermitAll.class)) {
      throw new IllegalStateException(screen + " does not say whom it is for");
    }
    return new GuardedScreen(
        screen.getAnnotation(Route.class).value(),
        anyone,
        roles.map(RolesAllowed::value).map(Set::of).orElse(Set.of()));
  }

  boolean opensTo(Visitor visitor) {
    if (anyone) {
      return true;
    }
    return visitor.isSignedIn()
        && (roles.isEmpty() || roles.stream().anyMatch(visitor.roles()::contains));
  }

  /** Where it is for a try. What does not exist looks like a refusal: see {@link #exists}. */
  String address() {
    return "/"
        + template
            .replace(":kiosk", "demo-caisse")
            .replace(":need", "food")
            .replaceAll(":[a-z]+", "1f0f6f0e-0000-4000-8000-000000000000");
  }

  boolean exists() {
    return !template.contains(":") || (template.startsWith("borne/") && !template.contains(":id"));
  }
}
