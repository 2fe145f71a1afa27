package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Json;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * Another application asks for English: it reads what was translated, and is told field by field
 * what was not.
 */
@PasserelleTest
class ReadInAnotherLanguageTest {
  private static final String NEVER_TRANSLATED = "Arc-en-quartier";
  private static final String SERVICES = "/services?full=true&per_page=100";

  @Autowired private WebApplicationContext context;
  private HsdsCalls hsds;

  @BeforeEach
  void open() {
    hsds = new HsdsCalls(context);
  }

  @Test
  void whatWasTranslatedIsReadInEnglish() {
    var lunch = named(in("en", SERVICES), "Hot lunch");

    assertThat(lunch.path("description").asString()).isNotBlank();
    assertThat(lunch.at("/attributes/0/taxonomy_term/language").asString()).isEqualTo("en");
    assertThat(untranslated(lunch)).doesNotContain("name", "description");
    assertThat(lunch.at("/languages/0/name").asString()).isEqualTo("French");
  }

  @ParameterizedTest
  @ValueSource(strings = {SERVICES, "/organizations?full=true&per_page=100"})
  void everyTextIsEitherTranslatedOrSaidToBeFrench(String path) {
    var french = in("fr", path);
    var english = in("en", path);
    int translated = 0;
    for (int i = 0; i < french.size(); i++) {
      for (var field : List.of("name", "description", "application_process", "alert")) {
        var original = french.get(i).path(field);
        if (untranslated(english.get(i)).contains(field)) {
          assertThat(english.get(i).path(field)).isEqualTo(original);
        } else if (!original.isMissingNode()) {
          assertThat(english.get(i).path(field)).as(field).isNotEqualTo(original);
          translated++;
        }
      }
    }
    assertThat(translated).isGreaterThan(20);
  }

  @Test
  void whatNobodyTranslatedIsNamedInItsRecord() {
    var organization =
        named(in("en", "/organizations?search=" + NEVER_TRANSLATED), NEVER_TRANSLATED);

    assertThat(untranslated(organization)).contains("name");
  }

  @Test
  void frenchAnswersSayNothingOfTranslations() {
    assertThat(HsdsCalls.text(hsds.ask(SERVICES))).doesNotContain("untranslated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | en, fr",
        "en-CA,en;q=0.9,fr;q=0.5 | en, fr",
        "fr-CA | fr",
        "fr;q=0.9,en;q=0.3 | fr",
        "es | fr",
        "* | fr",
        "@@ | fr",
      })
  void theHeadersSayWhichLanguagesThatAre(String wish, String told) {
    var answer = hsds.ask(SERVICES, "Accept-Language", wish);

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Content-Language")).isEqualTo(told);
    assertThat(answer.getResponse().getHeaders("Vary")).contains("Accept-Language");
  }

  @Test
  void aMarkIsOfOneLanguageAlone() {
    for (var path : List.of("/services", "/taxonomies", "/locations")) {
      var french = etag(hsds.ask(path));
      var english = etag(hsds.ask(path, "Accept-Language", "en"));
      assertThat(english).as(path).isNotEqualTo(french);

      assertThat(hsds.ask(path, "Accept-Language", "en", "If-None-Match", english)).hasStatus(304);
      assertThat(hsds.ask(path, "Accept-Language", "en", "If-None-Match", french)).hasStatusOk();
    }
  }

  @Test
  void whatIsAskedForByItsIdOrAllAtOnceIsInThatLanguageToo() {
    var id = named(in("en", SERVICES), "Hot lunch").path("id").asString();
    assertThat(HsdsCalls.text(hsds.ask("/services/" + id, "Accept-Language", "en")))
        .contains("Hot lunch")
        .doesNotContain("Repas chaud du midi");

    var all = hsds.ask("/services?format=ndjson", "Accept-Language", "en");
    assertThat(HsdsCalls.text(all)).contains("Hot lunch");
    assertThat(all.getResponse().getHeader("Content-Language")).isEqualTo("en, fr");
  }

  @Test
  void theDescriptionSaysHowToAsk() {
    var described = hsds.read("/openapi.json");
    for (var path : List.of("/services", "/services/{id}", "/taxonomy_terms")) {
      var at = described.path("paths").path(path);
      assertThat(at.path("parameters").findValuesAsString("name")).contains("Accept-Language");
      assertThat(at.at("/get/responses/200/headers").propertyNames())
          .contains("Content-Language", "Vary", "ETag");
    }
  }

  private List<JsonNode> in(String language, String path) {
    var answer = hsds.ask(path, "Accept-Language", language);
    return Json.mapper().readTree(HsdsCalls.text(answer)).path("contents").valueStream().toList();
  }

  private static JsonNode named(List<JsonNode> items, String name) {
    return items.stream()
        .filter(item -> item.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> untranslated(JsonNode item) {
    return item.path("untranslated")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  private static String etag(MvcTestResult answer) {
    return String.valueOf(answer.getResponse().getHeader("ETag"));
  }
}
