package ca.passerelle.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The API as OpenAPI 3.1 describes it, drawn from what the API itself goes by. */
@Component
class HsdsDescription {
  private static final String STANDARD =
      "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/";

  private static final Map<String, String> REFUSALS =
      Map.of(
          "304", "It is as it was, says If-None-Match.",
          "400", "A parameter is unknown or says nothing that can be understood.",
          "404", "There is nothing here.",
          "405", "It is read only.",
          "429", "Too many at once: wait Retry-After seconds.");

  private static final Map<String, Object> LANGUAGE_TOLD =
      Map.of(
          "Content-Language", header("The language, and 'fr' where some of it stayed French."),
          "Vary", header("Accept-Language: another language is another answer."),
          "ETag", header("Of this answer in this language."));

  private final String configured;

  private final HsdsLanguages languages;

  HsdsDescription(@Value("${passerelle.origin:}") String configured, HsdsLanguages languages) {
    this.configured = configured;
    this.languages = languages;
  }

  /** Where this installation is reached, without a path. */
  String origin(HttpServletRequest request) {
    return configured.isBlank()
        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : configured;
  }

  Map<String, Object> of(HttpServletRequest request) {
    var paths = new LinkedHashMap<String, Object>();
    paths.put("/", get("Which standard this is.", Set.of(), Map.of("type", "object"), Map.of()));
    paths.put(
        "/openapi.json", get("This description.", Set.of(), Map.of("type", "object"), Map.of()));
    for (var all : HsdsCollection.values()) {
      var path = all.path().substring(HsdsApi.ROOT.length());
      var words = path.substring(1).replace('_', ' ');
      var pages = get("Pages of " + words + ".", all.parameters(), page(all), LANGUAGE_TOLD);
      pages.put("parameters", List.of(language()));
      paths.put(path, pages);
      var one =
          get(
              "One of the " + words + ".",
              all.parametersOfOne(),
              reference(all.schema()),
              LANGUAGE_TOLD);
      one.put("parameters", List.of(id(), language()));
      paths.put(path + "/{id}", one);
    }
    var described = new LinkedHashMap<String, Object>();
    described.put("openapi", "3.1.0");
    described.put(
        "info",
        Map.of(
            "title", "Passerelle: the directory",
            "version", HsdsApi.VERSION,
            "summary", "Organizations, services and places, as HSDS 3.1 says.",
            "description",
                "What everybody may know. What is unknown is left out; where the standard requires it, words say that it is unknown. Texts are in the language of Accept-Language; what nobody translated is in French, and then 'untranslated' names those fields of a record.",
            "license", Map.of("name", "The texts belong to whoever wrote them.")));
    described.put("servers", List.of(Map.of("url", origin(request) + HsdsApi.ROOT)));
    described.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    described.put("paths", paths);
    return described;
  }

  private static Map<String, Object> get(
      String summary,
      Set<HsdsParameter> parameters,
      Map<String, Object> schema,
      Map<String, Object> headers) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("summary", summary);
    operation.put(
        "parameters", parameters.stream().sorted().map(HsdsParameter::described).toList());
    operation.put(
        "responses", responses(schema, parameters.contains(HsdsParameter.FORMAT), headers));
    var path = new LinkedHashMap<String, Object>();
    path.put("get", operation);
    return path;
  }

  private static Map<String, Object> responses(
      Map<String, Object> schema, boolean streams, Map<String, Object> headers) {
    var content = new LinkedHashMap<String, Object>();
    content.put("application/json", Map.of("schema", schema));
    if (streams) {
      content.put(HsdsAnswers.NDJSON.toString(), Map.of("schema", Map.of("type", "string")));
    }
    var responses = new TreeMap<String, Object>();
    responses.put(
        "200",
        Map.of("description", "What was asked for.", "headers", headers, "content", content));
    REFUSALS.forEach((status, why) ->
        responses.put(
            status,
            status.equals("304")
                ? Map.of("description", why)
                : Map.of(
                    "description",
                    why,
                    "content",
                    Map.of(
                        "application/problem+json", Map.of("schema", Map.of("type", "object"))))));
    return responses;
  }

  private Map<String, Object> language() {
    return Map.of(
        "name",
        "Accept-Language",
        "in",
        "header",
        "required",
        false,
        "description",
        "The language of the texts: one of "
            + languages.all()
            + ". French without it, and where nothing else is there.",
        "schema",
        Map.of("type", "string"));
  }

  private static Map<String, Object> header(String meaning) {
    return Map.of("description", meaning, "schema", Map.of("type", "string"));
  }

  private static Map<String, Object> id() {
    return Map.of(
        "name", "id",
        "in", "path",
        "required", true,
        "description", "As lists give it; it never changes.",
        "schema", Map.of("type", "string", "format", "uuid"));
  }

  private static Map<String, Object> page(HsdsCollection all) {
    var properties = new LinkedHashMap<String, Object>();
    for (var number : List.of("total_items", "total_pages", "page_number", "size")) {
      properties.put(number, Map.of("type", "integer"));
    }
    for (var fact : List.of("first_page", "last_page", "empty")) {
      properties.put(fact, Map.of("type", "boolean"));
    }
    properties.put("contents", Map.of("type", "array", "items", reference(all.listSchema())));
    return Map.of(
        "type",
        "object",
        "required",
        new ArrayList<>(properties.keySet()),
        "properties",
        properties);
  }

  private static Map<String, Object> reference(String schema) {
    return Map.of("$ref", STANDARD + schema);
  }
}
