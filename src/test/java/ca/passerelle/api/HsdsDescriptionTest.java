package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI description names every address there is, and none that is not. */
@PasserelleTest
class HsdsDescriptionTest {
  @Autowired private WebApplicationContext context;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping routes;

  private HsdsCalls hsds;
  private JsonNode described;

  @BeforeEach
  void open() {
    hsds = new HsdsCalls(context);
    described = hsds.read("/openapi.json");
  }

  @Test
  void whatIsDescribedIsWhatIsRouted() {
    var routed = new TreeSet<String>();
    routes
        .getHandlerMethods()
        .forEach((route, method) -> {
          if (method.getBeanType().equals(HsdsApi.class)
              && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
            routed.addAll(route.getPatternValues());
          }
        });
    var paths = new TreeSet<String>();
    described.path("paths").propertyNames().forEach(path -> paths.add(HsdsApi.ROOT + path));
    paths.add(HsdsApi.ROOT); // the first page without its slash
    assertThat(paths).isEqualTo(routed);
  }

  @Test
  void everyDescribedParameterIsTakenAndEveryOtherRefused() {
    for (var all : HsdsCollection.values()) {
      var path = all.path().substring(HsdsApi.ROOT.length());
      var named = new TreeSet<String>();
      described
          .path("paths")
          .path(path)
          .path("get")
          .path("parameters")
          .forEach(parameter -> named.add(parameter.path("name").asString()));
      for (var parameter : HsdsParameter.values()) {
        var answer = HsdsCalls.text(hsds.ask(path + "?" + parameter.word() + "=~"));
        assertThat(answer.contains("unknown-parameter"))
            .as(path + " " + parameter.word())
            .isNotEqualTo(named.contains(parameter.word()));
      }
    }
  }

  @Test
  void itSaysWhereItIsAndWhichRefusalsThereAre() {
    assertThat(described.path("openapi").asString()).isEqualTo("3.1.0");
    assertThat(described.at("/servers/0/url").asString()).isEqualTo("http://localhost/api/hsds");
    assertThat(hsds.ask("/services/" + UUID.randomUUID())).hasStatus(404);
    assertThat(described.path("paths").path("/services/{id}").at("/get/responses").propertyNames())
        .contains("200", "304", "400", "404", "405", "429");
  }

  @Test
  void theDocumentNamesEveryAddressParameterAndProblem() throws Exception {
    var document = Files.readString(Path.of("docs/api.md"));
    for (var all : HsdsCollection.values()) {
      assertThat(document).contains("`" + all.path() + "`");
    }
    for (var parameter : HsdsParameter.values()) {
      assertThat(document).contains("`" + parameter.word() + "`");
    }
    assertThat(document)
        .contains(
            "`unknown-parameter`",
            "`invalid-parameter`",
            "`unknown-postcode`",
            "`too-many-requests`");
  }
}
