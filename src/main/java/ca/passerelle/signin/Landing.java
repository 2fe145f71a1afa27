package ca.passerelle.signin;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Where someone goes after signing in: the page asked for, if it is theirs, or their own. */
final class Landing {
  private record Area(String path, Role role) {}

  private static final List<Area> AREAS =
      List.of(
          new Area("/travail", Role.WORKER),
          new Area("/coordination", Role.COORDINATOR),
          new Area("/administration", Role.ADMINISTRATOR),
          new Area("/administration", Role.EDITOR));

  private Landing() {}

  /** The path, beginning with a slash. */
  static String after(
      HttpServletRequest request, Authentication authentication, @Nullable String saved) {
    if (!(authentication.getPrincipal() instanceof Person person)) {
      return "/";
    }
    return noted(request)
        .or(() -> path(saved))
        .filter(path -> allowed(path, person))
        .orElseGet(() -> home(person));
  }

  static String home(Person person) {
    return AREAS.stream()
        .filter(area -> holds(person, area.role()))
        .map(Area::path)
        .findFirst()
        .orElse(Doors.OWN_ACCOUNT);
  }

  private static boolean allowed(String path, Person person) {
    return path.equals(Doors.OWN_ACCOUNT)
        || AREAS.stream()
            .anyMatch(area ->
                holds(person, area.role())
                    && (path.equals(area.path()) || path.startsWith(area.path() + "/")));
  }

  private static boolean holds(Person person, Role role) {
    return person.actor().grants().stream().map(Grant::role).anyMatch(role::equals);
  }

  /** What Flow noted when it sent someone to the door; only the path of our own is followed. */
  private static Optional<String> noted(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    var address = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
    session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
    session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
    return path(address instanceof String text ? text : null);
  }

  static Optional<String> path(@Nullable String address) {
    try {
      return Optional.ofNullable(address)
          .map(URI::create)
          .map(URI::getRawPath)
          .filter(path -> path.startsWith("/") && !path.startsWith("//"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
