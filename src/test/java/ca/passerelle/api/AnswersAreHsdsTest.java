package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Json;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is answered is what the standard's own schemas say, for all that is in the directory.
 */
@PasserelleTest
class AnswersAreHsdsTest {
  @Autowired private WebApplicationContext context;
  private HsdsSchemas schemas;
  private HsdsCalls hsds;

  @BeforeEach
  void open() {
    schemas = HsdsSchemas.orSkip();
    hsds = new HsdsCalls(context);
  }

  @ParameterizedTest
  @CsvSource({
    "/services?full=true, service",
    "/organizations?full_service=true, organization",
    "/service_at_locations?full=true, service_at_location",
    "/locations?full=true, location",
    "/taxonomies, taxonomy",
    "/taxonomy_terms, taxonomy_term",
  })
  void inEnglishToo(String path, String schema) {
    var answer = hsds.ask(path, "Accept-Language", "en");
    var items = Json.mapper().readTree(HsdsCalls.text(answer)).path("contents");
    assertThat(items).isNotEmpty();
    assertThat(items.valueStream().flatMap(item -> schemas.mistakes(schema, item).stream()))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/services, service_list, 50",
    "/services?full=true, service, 50",
    "/organizations, organization_list, 60",
    "/organizations?full=true, organization, 60",
    "/organizations?full_service=true, organization, 60",
    "/service_at_locations, service_at_location_list, 50",
    "/service_at_locations?full=true, service_at_location, 50",
    "/locations, location, 20",
    "/locations?full=true, location, 20",
    "/taxonomies, taxonomy, 4",
    "/taxonomy_terms, taxonomy_term, 40",
  })
  void everyItemOfEveryList(String path, String schema, int atLeast) {
    var mistakes = new ArrayList<String>();
    int seen = 0;
    var pages = hsds.read(path).path("total_pages").intValue();
    for (int page = 1; page <= pages; page++) {
      for (var item : hsds.contents(path + (path.contains("?") ? "&" : "?") + "page=" + page)) {
        seen++;
        mistakes.addAll(schemas.mistakes(schema, item));
      }
    }
    assertThat(mistakes).isEmpty();
    assertThat(seen).isGreaterThanOrEqualTo(atLeast);
  }

  @ParameterizedTest
  @CsvSource({
    "services, service",
    "organizations, organization",
    "service_at_locations, service_at_location",
    "locations, location",
    "taxonomies, taxonomy",
    "taxonomy_terms, taxonomy_term"
  })
  void eachByItsId(String collection, String schema) {
    for (var id : ids(collection).stream().limit(5).toList()) {
      var one = hsds.read("/" + collection + "/" + id);
      assertThat(one.path("id").asString()).isEqualTo(id);
      assertThat(schemas.mistakes(schema, one)).isEmpty();
    }
  }

  private List<String> ids(String collection) {
    return hsds.contents("/" + collection).stream()
        .map(item -> item.path("id").asString())
        .toList();
  }

  /** Shows that the schemas are really asked. */
  @Test
  void aBrokenAnswerIsCaught() {
    var service = (ObjectNode) hsds.contents("/services?full=true").getFirst();
    assertThat(schemas.mistakes("service", service)).isEmpty();
    assertThat(schemas.mistakes("service", without(service, "name"))).isNotEmpty();
    assertThat(schemas.mistakes("service", service.deepCopy().put("id", "12"))).isNotEmpty();
    assertThat(schemas.mistakes("service", service.deepCopy().put("status", "ouvert")))
        .isNotEmpty();
    assertThat(schemas.mistakes("service", service.deepCopy().put("minimum_age", "douze")))
        .isNotEmpty();
    assertThat(schemas.mistakes("service", service.deepCopy().put("url", "pas une adresse")))
        .isNotEmpty();
  }

  private static JsonNode without(ObjectNode service, String field) {
    var broken = service.deepCopy();
    broken.remove(field);
    return broken;
  }
}
