package ca.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.SpringProperties;
import org.springframework.mock.web.MockServletContext;

class PreparedScreensTest {
  private static final List<String> SCREENS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("ca.passerelle")
              .stream()
              .filter(type -> type.isAnnotatedWith(Route.class))
              .map(JavaClass::getName)
              .toList();

  private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

  @AfterEach
  void asBefore() {
    SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
  }

  @Test
  void whatTheBuildFoundIsTaken() {
    SpringProperties.setFlag(AotDetector.AOT_ENABLED);
    beans.registerBeanDefinition(
        "screen",
        BeanDefinitionBuilder.genericBeanDefinition(SCREENS.getFirst()).getBeanDefinition());
    assertThat(known()).containsOnly(SCREENS.getFirst());
  }

  @Test
  void whereNothingWasPreparedEachScreenIsLookedFor() {
    assertThat(known()).hasSizeGreaterThan(40).hasSameElementsAs(SCREENS);
  }

  private List<String> known() {
    var servlets = new MockServletContext();
    new PreparedScreens(beans).onStartup(servlets);
    return RouteConfiguration.forRegistry(
            ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
        .getAvailableRoutes()
        .stream()
        .map(RouteBaseData::getNavigationTarget)
        .<String>map(Class::getName)
        .toList();
  }
}
