package ca.passerelle;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.directory.OwnServices;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PreAuthorize;

/** What the compiler cannot check of architecture.md and style.md. */
class ArchitectureTest {
  private static final String[] SCREENS = {
    "..citizenscreens..", "..workerscreens..", "..adminscreens..", "..uikit.."
  };

  private static final ArchRule DOMAIN_KNOWS_NO_SCREEN =
      noClasses()
          .that()
          .resideInAPackage("ca.passerelle..")
          .and()
          .resideOutsideOfPackages(SCREENS)
          .and()
          // Sign-in has a screen of its own and stands in front of the others.
          .resideOutsideOfPackages("ca.passerelle", "..signin..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..");

  private static final ArchRule SCREENS_KNOW_NO_SQL =
      noClasses()
          .that()
          .resideInAnyPackage(SCREENS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

  private static final ArchRule VIEWS_ARE_NOT_PUBLIC =
      classes().that().areAnnotatedWith(Route.class).should().notBePublic();

  /** They ask for no role: the link is the authority, and only one package reads links. */
  private static final ArchRule LINKS_OPEN_OWN_SERVICES =
      noClasses()
          .that()
          .resideOutsideOfPackages("ca.passerelle.directory", "..directory.campaign..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(OwnServices.class);

  /** Another way of saying who may call would be asked by nobody: see ServiceAuthority. */
  private static final ArchRule AUTHORITY_IS_SAID_IN_ONE_WAY =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.springframework.security.access.prepost",
                      "org.springframework.security.access.annotation")
                  .and(not(type(PreAuthorize.class))));

  /** Vaadin asks for these at its screens, and only there. */
  private static final ArchRule ROLES_OF_SCREENS_STAND_AT_SCREENS =
      noClasses()
          .that()
          .resideOutsideOfPackages(SCREENS)
          .and()
          .resideOutsideOfPackage("..signin..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.annotation.security");

  private static final ArchRule WHAT_VAADIN_SEARCHES_IS_FOUND =
      classes()
          .that()
          .areAssignableTo(HasErrorParameter.class)
          .or()
          .areAssignableTo(AppShellConfigurator.class)
          .should()
          .resideInAnyPackage(Passerelle.class.getAnnotation(EnableVaadin.class).value());

  private static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now");

  private static final Pattern NO_CODE =
      Pattern.compile(
          "\"{3}[\\s\\S]*?\"{3}|/\\*[\\s\\S]*?\\*/|\"(?:\\\\.|[^\"\\\\\n])*\"|//.*|(?:import|package) [^;]+;");

  private static final Pattern LONG_NAME =
      Pattern.compile("(?<![\\w.])(?:[a-z]\\w*\\.){2,}([A-Z]\\w*)");

  private static JavaClasses ours;

  @BeforeAll
  static void readOurClasses() {
    ours =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ca.passerelle")
            // What the build prepared of the beans may lie beside the classes we wrote.
            .that(not(simpleNameContaining("__")));
  }

  @Test
  void domainModulesKnowNothingOfScreens() {
    DOMAIN_KNOWS_NO_SCREEN.check(ours);
  }

  @Test
  void screensKnowNothingOfSql() {
    SCREENS_KNOW_NO_SQL.allowEmptyShould(true).check(ours);
  }

  @Test
  void whatAnOrganizationMayDoIsAskedOfItsLinkOnly() {
    LINKS_OPEN_OWN_SERVICES.check(ours);
  }

  @Test
  void viewsStayInTheirPackage() {
    VIEWS_ARE_NOT_PUBLIC.allowEmptyShould(true).check(ours);
  }

  @Test
  void servicesSayInOneWayWhoMayCallThem() {
    AUTHORITY_IS_SAID_IN_ONE_WAY.check(ours);
    ROLES_OF_SCREENS_STAND_AT_SCREENS.check(ours);
  }

  @Test
  void vaadinLooksForScreensWhereTheyAre() {
    WHAT_VAADIN_SEARCHES_IS_FOUND.check(ours);
  }

  @Test
  void timeComesFromTheInjectedClock() {
    TIME_COMES_FROM_THE_CLOCK.check(ours);
  }

  @Test
  void mostClassesAreSeenByTheirPackageOnly() {
    long all = ours.stream().filter(type -> type.isTopLevelClass()).count();
    long hidden =
        ours.stream()
            .filter(type -> type.isTopLevelClass())
            .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
            .count();
    assertThat(hidden * 100.0 / all)
        .as("package-private classes, percent of %d", all)
        .isGreaterThanOrEqualTo(60);
  }

  /** Shows that the rules can fail: each meets a class that breaks it. */
  @Test
  void aClassThatBreaksARuleIsFound() {
    var breaking =
        new ClassFileImporter()
            .importClasses(LooksAtTheWall.class, PublicView.class, StrayErrorView.class);
    assertThatThrownBy(() -> TIME_COMES_FROM_THE_CLOCK.check(breaking))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> VIEWS_ARE_NOT_PUBLIC.check(breaking))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> WHAT_VAADIN_SEARCHES_IS_FOUND.check(breaking))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> AUTHORITY_IS_SAID_IN_ONE_WAY.check(breaking))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> ROLES_OF_SCREENS_STAND_AT_SCREENS.check(breaking))
        .isInstanceOf(AssertionError.class);
  }

  /** Unless two classes of one name meet in a file. */
  @Test
  void classesAreCalledByTheirOwnNames() throws IOException {
    var sources = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src"))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
    }
    assertThat(sources)
        .hasSizeGreaterThan(100)
        .allSatisfy(file -> assertThat(longNames(Files.readString(file))).isEmpty());
    assertThat(longNames("class A { java.util.List<String> names; }")).hasSize(1);
    assertThat(longNames("import java.awt.List; class A { java.util.List<String> names; }"))
        .isEmpty();
  }

  private static List<String> longNames(String source) {
    return LONG_NAME
        .matcher(NO_CODE.matcher(source).replaceAll(""))
        .results()
        .filter(found ->
            !Pattern.compile("import [\\w.]+\\." + found.group(1) + ";").matcher(source).find())
        .map(MatchResult::group)
        .toList();
  }

  static class LooksAtTheWall {
    @PermitAll
    @PostAuthorize("isAuthenticated()")
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    Instant now() {
      return Instant.now();
    }
  }

  @Route(value = "never", registerAtStartup = false)
  public static class PublicView extends Div {}

  /**
   * Of an error that never comes: tests of screens find it too, and ours is the one for all others.
   */
  private static class StrayErrorView extends Div
      implements HasErrorParameter<ArithmeticException> {
    @Override
    public int setErrorParameter(
        BeforeEnterEvent event, ErrorParameter<ArithmeticException> error) {
      return 500;
    }
  }
}
