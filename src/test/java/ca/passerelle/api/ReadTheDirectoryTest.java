package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Another application reads the directory, with the parameters of the standard. */
@PasserelleTest
class ReadTheDirectoryTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired private WebApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private MutableClock clock;
  private HsdsCalls hsds;

  @BeforeEach
  void open() {
    hsds = new HsdsCalls(context);
  }

  @Test
  void theFirstPageSaysWhichStandardItIsAndWhereItIsDescribed() {
    var start = hsds.read("/");
    assertThat(start.path("version").asString()).isEqualTo("3.1");
    assertThat(start.path("openapi_url").asString())
        .isEqualTo("http://localhost/api/hsds/openapi.json");
    assertThat(hsds.read("")).isEqualTo(start);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    var seen = new ArrayList<String>();
    var first = hsds.read("/services?per_page=7");
    int pages = first.path("total_pages").intValue();
    for (int page = 1; page <= pages; page++) {
      var envelope = hsds.read("/services?per_page=7&page=" + page);
      assertThat(envelope.path("page_number").intValue()).isEqualTo(page);
      assertThat(envelope.path("first_page").booleanValue()).isEqualTo(page == 1);
      assertThat(envelope.path("last_page").booleanValue()).isEqualTo(page == pages);
      assertThat(envelope.path("size").intValue()).isEqualTo(envelope.path("contents").size());
      seen.addAll(ids(envelope));
    }
    assertThat(seen).hasSize(first.path("total_items").intValue()).doesNotHaveDuplicates();
    var beyond = hsds.read("/services?per_page=7&page=" + (pages + 1));
    assertThat(beyond.path("empty").booleanValue()).isTrue();
    assertThat(beyond.path("contents").isArray()).isTrue();
  }

  private static List<String> ids(JsonNode envelope) {
    return envelope.path("contents").valueStream().map(item -> item.path("id").asString()).toList();
  }

  @Test
  void linesHaveAllOfThemWithoutPages() {
    var answer = hsds.ask("/services?format=ndjson");
    assertThat(answer).hasStatusOk().hasContentType("application/x-ndjson");
    var lines = HsdsCalls.text(answer).lines().map(Json.mapper()::readTree).toList();
    assertThat(lines).hasSize(hsds.read("/services").path("total_items").intValue());
    assertThat(lines.getFirst().path("organization").path("name").asString()).isNotBlank();
  }

  @Test
  void wordsFindWhatTheyFindOnAKiosk() {
    assertThat(hsds.names("/services?search=soupe")).isNotEmpty();
    assertThat(hsds.names("/services?search=soupe"))
        .allSatisfy(name -> assertThat(name).isNotBlank());
    assertThat(hsds.names("/services?search=zzzzzz")).isEmpty();
    assertThat(hsds.names("/organizations?search=lanterne")).contains("La Lanterne du Quai");
    assertThat(hsds.names("/locations?search=maison+parc")).containsExactly("Maison du Parc");
    assertThat(hsds.names("/taxonomies?search=besoins")).contains("Besoins");
  }

  @Test
  void filtersHoldAllAtOnce() {
    var term = term("food");
    var food = hsds.contents("/services?per_page=500&taxonomy_term_id=" + term);
    assertThat(food).isNotEmpty();
    assertThat(food.size()).isLessThan(hsds.read("/services").path("total_items").intValue());
    var giver = food.getFirst().path("organization").path("id").asString();
    var both = hsds.contents("/services?taxonomy_term_id=" + term + "&organization_id=" + giver);
    assertThat(both)
        .isNotEmpty()
        .allSatisfy(service ->
            assertThat(service.path("organization").path("id").asString()).isEqualTo(giver));
    assertThat(both.size()).isLessThan(food.size());
    assertThat(hsds.contents("/services?taxonomy_term_id=" + UUID.randomUUID())).isEmpty();
    assertThat(hsds.names("/organizations?taxonomy_term_id=" + term)).isNotEmpty();
    assertThat(hsds.contents("/service_at_locations?taxonomy_term_id=" + term)).isNotEmpty();
  }

  private String term(String code) {
    return hsds.contents("/taxonomy_terms?taxonomy_id=" + taxonomy()).stream()
        .filter(term -> term.path("code").asString().equals(code))
        .map(term -> term.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private String taxonomy() {
    var services = hsds.contents("/services?full=true&per_page=1");
    return services.getFirst().at("/attributes/0/taxonomy_term/taxonomy_detail/id").asString();
  }

  @Test
  void aTaxonomyLeadsToItsTermsAndToAllThatCarriesOne() {
    assertThat(hsds.contents("/taxonomy_terms?taxonomy_id=" + taxonomy())).hasSize(10);
    assertThat(hsds.read("/services?taxonomy_id=" + taxonomy()).path("total_items"))
        .isEqualTo(hsds.read("/services").path("total_items"));
    assertThat(hsds.contents("/services?taxonomy_id=" + UUID.randomUUID())).isEmpty();
  }

  @Test
  void termsStandUnderEachOther() {
    var food = term("food");
    var money = term("money");
    assertThat(hsds.contents("/taxonomy_terms?parent_id=" + food)).isEmpty();
    database
        .sql("update taxonomy_term set parent_id = ? where id = ?")
        .params(UUID.fromString(food), UUID.fromString(money))
        .update();
    try {
      assertThat(hsds.contents("/taxonomy_terms?parent_id=" + food))
          .singleElement()
          .satisfies(term -> assertThat(term.path("id").asString()).isEqualTo(money));
      assertThat(hsds.contents("/taxonomy_terms?top_only=true&taxonomy_id=" + taxonomy()))
          .hasSize(9);
    } finally {
      database
          .sql("update taxonomy_term set parent_id = null where id = ?")
          .param(UUID.fromString(money))
          .update();
    }
  }

  @Test
  void onlyWhatChangedSinceIsReadAgain() {
    var id = UUID.fromString(hsds.contents("/services").getFirst().path("id").asString());
    var was =
        database
            .sql("select last_modified from service where id = ?")
            .param(id)
            .query(OffsetDateTime.class)
            .single();
    database
        .sql("update service set last_modified = ? where id = ?")
        .params(OffsetDateTime.parse("2031-05-01T12:00:00Z"), id)
        .update();
    try {
      for (var moment :
          List.of(
              "2031-05-01",
              "2031-05-01T12:00:00Z",
              "2031-05-01T08:00:00-04:00",
              "2031-05-01T14:00:00+02:00")) {
        assertThat(hsds.contents("/services?minimal=true&modified_after=" + moment))
            .as(moment)
            .singleElement()
            .satisfies(item -> {
              assertThat(item.propertyNames()).containsExactly("id", "modified_date");
              assertThat(item.path("modified_date").asString()).isEqualTo("2031-05-01T12:00:00Z");
            });
      }
      assertThat(hsds.contents("/services?modified_after=2031-05-01T12:00:01Z")).isEmpty();
    } finally {
      database.sql("update service set last_modified = ? where id = ?").params(was, id).update();
    }
  }

  @Test
  void aPostcodeIsWhereItsPlacesAre() {
    assertThat(hsds.names("/locations?postcode=Q0Q1A2")).containsExactly("Maison du Parc");
    assertThat(hsds.names("/locations?postcode=q0q%201a2")).containsExactly("Maison du Parc");
    int near = hsds.contents("/locations?postcode=Q0Q1A2&proximity=150").size();
    int farther = hsds.contents("/locations?postcode=Q0Q1A2&proximity=600").size();
    assertThat(near).isGreaterThanOrEqualTo(1).isLessThan(farther);
    assertThat(hsds.contents("/service_at_locations?postcode=Q0Q1A2&proximity=150"))
        .isNotEmpty()
        .allSatisfy(site -> assertThat(site.path("service").path("name").asString()).isNotBlank());
  }

  @Test
  void idsAreTheSameAfterTheFilesAreBroughtInAgain() {
    var before = everything();
    clock.advance(Duration.ofDays(1));
    context.publishEvent(new ConfigurationApplied(DEMO));
    assertThat(everything()).isEqualTo(before);
  }

  private List<JsonNode> everything() {
    return hsds.contents("/services?full=true&per_page=100");
  }

  @Test
  void whatOnlyAListNamesSaysNoMoreThanTheList() {
    var listed =
        database
            .sql("select id from organization where listed_as is not null and description is null")
            .query(UUID.class)
            .list();
    assertThat(listed).isNotEmpty();
    var one = hsds.read("/organizations/" + listed.getFirst());
    assertThat(one.path("description").asString()).isEqualTo("Description inconnue.");
    assertThat(one.propertyNames()).doesNotContain("phones", "services", "email", "website");
    var known = new HashSet<String>();
    hsds.contents("/services?per_page=500").forEach(s -> known.add(s.path("id").asString()));
    assertThat(known).as("nobody made up a service").doesNotContain(listed.getFirst().toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/services?colour=red, colour, unknown-parameter",
    "/services?postcode=H2L1A1, postcode, unknown-parameter",
    "/services?top_only=true, top_only, unknown-parameter",
    "/services/{id}?full=true, full, unknown-parameter",
    "/?page=1, page, unknown-parameter",
    "/services?page=0, page, invalid-parameter",
    "/services?page=-1, page, invalid-parameter",
    "/services?page=un, page, invalid-parameter",
    "/services?page=99999999999, page, invalid-parameter",
    "/services?per_page=501, per_page, invalid-parameter",
    "/services?per_page=101&full=true, per_page, invalid-parameter",
    "/services?per_page=0, per_page, invalid-parameter",
    "/services?format=xml, format, invalid-parameter",
    "/services?format=ndjson&page=2, page, invalid-parameter",
    "/services?full=oui, full, invalid-parameter",
    "/services?full=true&minimal=true, minimal, invalid-parameter",
    "/services?search=, search, invalid-parameter",
    "/services?search=a&search=b, search, invalid-parameter",
    "/services?taxonomy_term_id=food, taxonomy_term_id, invalid-parameter",
    "/services?organization_id=12, organization_id, invalid-parameter",
    "/services?modified_after=hier, modified_after, invalid-parameter",
    "/services?modified_after=2026-02-30, modified_after, invalid-parameter",
    "/locations?postcode=12345, postcode, invalid-parameter",
    "/locations?proximity=500, proximity, invalid-parameter",
    "/locations?postcode=Q0Q1A2&proximity=loin, proximity, invalid-parameter",
    "/locations?postcode=X0X1A2&proximity=500, postcode, unknown-postcode",
  })
  void whatCannotBeUnderstoodIsRefusedByName(String path, String field, String problem) {
    assertThat(hsds.ask(path.replace("{id}", UUID.randomUUID().toString())))
        .hasStatus(400)
        .hasContentType("application/problem+json")
        .bodyJson()
        .hasPathSatisfying(
            "$.type", type -> type.assertThat().isEqualTo("urn:passerelle:problem:" + problem))
        .hasPathSatisfying("$.field", name -> name.assertThat().isEqualTo(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/services/12",
        "/services/3f2b8c1e-7a54-4d0b-9c55-0e6f1a2b3c4d",
        "/services/",
        "/service",
        "/contacts",
        "/metadata",
        "/services/a/b"
      })
  void whatIsNotThereIsAProblemAndNotAPage(String path) {
    assertThat(hsds.ask(path)).hasStatus(404).hasContentType("application/problem+json");
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    var first = hsds.ask("/services");
    var mark = String.valueOf(first.getResponse().getHeader("ETag"));
    assertThat(mark).startsWith("W/\"");
    assertThat(first).headers().hasValue("Cache-Control", "no-cache");
    var again = hsds.ask("/services", "If-None-Match", mark);
    assertThat(again).hasStatus(304).headers().hasValue("ETag", mark);
    assertThat(HsdsCalls.text(again)).isEmpty();
    assertThat(hsds.ask("/services?page=2", "If-None-Match", mark)).hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void nothingIsWritten(String method) {
    for (var path : List.of("/api/hsds/", "/api/hsds/services", "/api/hsds/services/1")) {
      assertThat(hsds.http().method(HttpMethod.valueOf(method)).uri(path))
          .as(path)
          .hasStatus(405)
          .headers()
          .hasValue("Allow", "GET,HEAD");
    }
  }

  @Test
  void whoAsksTooFastWaitsAndNobodyElse() {
    var hasty = new HsdsCalls(context);
    for (int i = 0; i < HsdsLimit.AT_ONCE; i++) {
      assertThat(hasty.ask("/").getResponse().getStatus()).isEqualTo(200);
    }
    var refused = hasty.ask("/");
    assertThat(refused).hasStatus(429).hasContentType("application/problem+json");
    var wait = Long.parseLong(String.valueOf(refused.getResponse().getHeader("Retry-After")));
    assertThat(wait).isPositive();
    assertThat(hsds.ask("/")).hasStatusOk();
    clock.advance(Duration.ofSeconds(wait));
    assertThat(hasty.ask("/")).hasStatusOk();
  }
}
