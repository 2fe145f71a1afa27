package ca.passerelle.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which roles each screen opens to. A new screen without a line here fails. */
class ScreensTest {
  private static final String ANYONE = "anyone";
  private static final String SIGNED_IN = "signed in";

  /** By module, then by screen where it differs; with its module where two have one name. */
  private static final Map<String, Set<String>> EXPECTED =
      Map.ofEntries(
          Map.entry("citizenscreens", Set.of(ANYONE)),
          Map.entry("signin", Set.of(ANYONE)),
          Map.entry("OwnAccountView", Set.of(SIGNED_IN)),
          Map.entry("workerscreens", Set.of("WORKER")),
          Map.entry("BoardView", Set.of("COORDINATOR")),
          Map.entry("adminscreens", Set.of("ADMINISTRATOR")),
          Map.entry("DashboardView", Set.of("ADMINISTRATOR", "EDITOR")),
          Map.entry("ServicesView", Set.of("EDITOR")),
          Map.entry("adminscreens.ServiceView", Set.of("EDITOR")),
          Map.entry("ListingView", Set.of("EDITOR")),
          Map.entry("FreshnessView", Set.of("EDITOR")),
          Map.entry("ChangesView", Set.of("EDITOR")),
          Map.entry("OrganizationsView", Set.of("EDITOR")),
          Map.entry("OrganizationView", Set.of("EDITOR")),
          Map.entry("PlacesView", Set.of("EDITOR")),
          Map.entry("PlaceView", Set.of("EDITOR")),
          Map.entry("PreviewView", Set.of("EDITOR")),
          Map.entry("NeedsView", Set.of("EDITOR")),
          Map.entry("TranslationsView", Set.of("EDITOR")),
          Map.entry("NeedEditView", Set.of("EDITOR")),
          Map.entry("RecordHistoryView", Set.of("EDITOR")),
          Map.entry("UnmetNeedsView", Set.of("ADMINISTRATOR", "COORDINATOR")),
          Map.entry("CampaignView", Set.of("EDITOR")),
          Map.entry("CorrectionsView", Set.of("EDITOR")),
          Map.entry("OwnListingView", Set.of(ANYONE)),
          Map.entry("ConflictsView", Set.of("EDITOR")),
          Map.entry("DuplicatesView", Set.of("EDITOR")),
          Map.entry("MergeView", Set.of("EDITOR")),
          Map.entry("NewsView", Set.of("EDITOR")),
          Map.entry("NewsItemView", Set.of("EDITOR")));

  private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

  @Test
  void eachScreenOpensToItsRolesOnly() {
    var actual = new TreeMap<String, Set<String>>();
    var expected = new TreeMap<String, Set<String>>();
    for (var screen : screens()) {
      var module = screen.getPackageName().replace("ca.passerelle.", "");
      var name = module + "." + screen.getSimpleName();
      actual.put(name, new TreeSet<>(opensTo(screen)));
      var rule =
          Stream.of(name, screen.getSimpleName(), module)
              .filter(EXPECTED::containsKey)
              .findFirst()
              .map(EXPECTED::get);
      expected.put(name, new TreeSet<>(rule.orElse(Set.of())));
    }
    assertThat(actual).hasSizeGreaterThan(15).isEqualTo(expected);
  }

  private Set<String> opensTo(Class<?> screen) {
    if (checker.hasAccess(screen, null, role -> false)) {
      return Set.of(ANYONE);
    }
    Principal someone = () -> "someone";
    if (checker.hasAccess(screen, someone, role -> false)) {
      return Set.of(SIGNED_IN);
    }
    return Arrays.stream(Role.values())
        .map(Role::name)
        .filter(role -> checker.hasAccess(screen, someone, role::equals))
        .collect(Collectors.toSet());
  }

  private static List<Class<?>> screens() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ca.passerelle")
            .stream()
            .filter(type -> type.isAnnotatedWith(Route.class))
            .<Class<?>>map(type -> type.reflect())
            .toList();
  }
}
