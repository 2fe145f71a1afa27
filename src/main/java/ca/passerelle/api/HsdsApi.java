package ca.passerelle.api;

import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.OPTIONS;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;

import ca.passerelle.directory.interchange.HsdsFeed;
import ca.passerelle.directory.interchange.Tongue;
import ca.passerelle.directory.interchange.UnknownPostcode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/** The directory for other applications, as HSDS 3.1 says; docs/api.md describes it. */
@RestController
class HsdsApi {
  static final String ROOT = "/api/hsds";
  static final String DESCRIPTION = ROOT + "/openapi.json";
  static final String VERSION = "3.1";
  private static final String ONE = "/{id}";

  private final HsdsFeed feed;
  private final HsdsAnswers answers;
  private final HsdsDescription description;
  private final HsdsLanguages languages;

  HsdsApi(
      HsdsFeed feed, HsdsAnswers answers, HsdsDescription description, HsdsLanguages languages) {
    this.feed = feed;
    this.answers = answers;
    this.description = description;
    this.languages = languages;
  }

  @GetMapping({ROOT, ROOT + "/"})
  void start(HttpServletRequest request, HttpServletResponse response) throws IOException {
    HsdsQuestion.nothing(request.getParameterMap());
    answers.write(
        new Start(
            VERSION,
            "https://docs.openreferral.org/en/latest/hsds/overview.html",
            description.origin(request) + DESCRIPTION),
        request,
        response);
  }

  @GetMapping(DESCRIPTION)
  void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
    HsdsQuestion.nothing(request.getParameterMap());
    answers.write(description.of(request), request, response);
  }

  @GetMapping({
    ROOT + "/services",
    ROOT + "/organizations",
    ROOT + "/locations",
    ROOT + "/service_at_locations",
    ROOT + "/taxonomies",
    ROOT + "/taxonomy_terms"
  })
  void many(HttpServletRequest request, HttpServletResponse response) throws IOException {
    many(HsdsCollection.at(route(request)), request, response);
  }

  @GetMapping({
    ROOT + "/services" + ONE,
    ROOT + "/organizations" + ONE,
    ROOT + "/locations" + ONE,
    ROOT + "/service_at_locations" + ONE,
    ROOT + "/taxonomies" + ONE,
    ROOT + "/taxonomy_terms" + ONE
  })
  void one(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var route = route(request);
    var collection = HsdsCollection.at(route.substring(0, route.length() - ONE.length()));
    var depth = HsdsQuestion.ofOne(collection, request.getParameterMap());
    var tongue = tongue(request);
    var found =
        feed.one(collection.kind(), uuid(id), depth, tongue).orElseThrow(HsdsApi::nothingHere);
    answers.write(found, tongue, request, response);
  }

  private Tongue tongue(HttpServletRequest request) {
    return Tongue.of(languages.wished(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /** Which of the addresses above it was. */
  private static String route(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  /** Whatever the address: it is read only. */
  @RequestMapping(
      path = {ROOT, ROOT + "/", ROOT + "/{collection}", ROOT + "/{collection}/{id}"},
      method = {POST, PUT, PATCH, DELETE, OPTIONS})
  ResponseEntity<ProblemDetail> onlyGet() {
    return KioskApi.otherMethod(HttpMethod.GET, HttpMethod.HEAD);
  }

  private record Start(String version, String profile, String openapiUrl) {}

  private void many(
      HsdsCollection collection, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var question = HsdsQuestion.of(collection, request.getParameterMap());
    var tongue = tongue(request);
    try {
      if (question.streamed()) {
        answers.stream(
            tongue,
            request,
            response,
            reader -> feed.each(question.wanted(), question.depth(), tongue, reader));
      } else {
        long first = (question.page() - 1L) * question.perPage();
        var page =
            feed.page(question.wanted(), question.depth(), first, question.perPage(), tongue);
        answers.write(HsdsEnvelope.of(page, question), tongue, request, response);
      }
    } catch (UnknownPostcode e) {
      throw HsdsQuestion.refused(
          HsdsParameter.POSTCODE.word(),
          "unknown-postcode",
          "No place is known there, so it is not known where that is; try its first three characters.");
    }
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw nothingHere();
    }
  }

  private static Body.Refused nothingHere() {
    return new Body.Refused(
        Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing with this id."));
  }
}
