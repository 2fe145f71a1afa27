package ca.passerelle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

  private static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now");

  private static JavaClasses ours;

  @BeforeAll
  static void readOurClasses() {
    ours =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ca.passerelle");
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
  void viewsStayInTheirPackage() {
    VIEWS_ARE_NOT_PUBLIC.allowEmptyShould(true).check(ours);
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
    org.assertj.core.api.Assertions.assertThat(hidden * 100.0 / all)
        .as("package-private classes, percent of %d", all)
        .isGreaterThanOrEqualTo(60);
  }

  /** Shows that the rules can fail: each meets a class that breaks it. */
  @Test
  void aClassThatBreaksARuleIsFound() {
    var breaking = new ClassFileImporter().importClasses(LooksAtTheWall.class, PublicView.class);
    assertThatThrownBy(() -> TIME_COMES_FROM_THE_CLOCK.check(breaking))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> VIEWS_ARE_NOT_PUBLIC.check(breaking))
        .isInstanceOf(AssertionError.class);
  }

  static class LooksAtTheWall {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    java.time.Instant now() {
      return java.time.Instant.now();
    }
  }

  @Route(value = "never", registerAtStartup = false)
  public static class PublicView extends com.vaadin.flow.component.html.Div {}
}
