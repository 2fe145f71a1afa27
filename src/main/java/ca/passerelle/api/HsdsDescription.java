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

  private final String configured;

  HsdsDescription(@Value("${passerelle.origin:}") String configured) {
    this.configured = configured;
  }

  /** Where this installation is reached, without a path. */
  String origin(HttpServletRequest request) {
    return configured.isBlank()
        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : configured;
  }

  Map<String, Object> of(HttpServletRequest request) {
    var paths = new LinkedHashMap<String, Object>();
    paths.put("/", get("Which standard this is.", Set.of(), Map.of("type", "object")));
    paths.put("/openapi.json", get("This description.", Set.of(), Map.of("type", "object")));
    for (var all : HsdsCollection.values()) {
      var path = all.path().substring(HsdsApi.ROOT.length());
      var words = path.substring(1).replace('_', ' ');
      paths.put(path, get("Pages of " + words + ".", all.parameters(), page(all)));
      var one = get("One of the " + words + ".", all.parametersOfOne(), reference(all.schema()));
      one.put("parameters", List.of(id()));
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
                "What everybody may know, in French. What is unknown is left out; where the standard requires it, words say that it is unknown.",
            "license", Map.of("name", "The texts belong to whoever wrote them.")));
    described.put("servers", List.of(Map.of("url", origin(request) + HsdsApi.ROOT)));
    described.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    described.put("paths", paths);
    return described;
  }

  private static Map<String, Object> get(
      String summary, Set<HsdsParameter> parameters, Map<String, Object> schema) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("summary", summary);
    operation.put(
        "parameters", parameters.stream().sorted().map(HsdsParameter::described).toList());
    operation.put("responses", responses(schema, parameters.contains(HsdsParameter.FORMAT)));
    var path = new LinkedHashMap<String, Object>();
    path.put("get", operation);
    return path;
  }

  private static Map<String, Object> responses(Map<String, Object> schema, boolean streams) {
    var content = new LinkedHashMap<String, Object>();
    content.put("application/json", Map.of("schema", schema));
    if (streams) {
      content.put(HsdsAnswers.NDJSON.toString(), Map.of("schema", Map.of("type", "string")));
    }
    var responses = new TreeMap<String, Object>();
    responses.put("200", Map.of("description", "What was asked for.", "content", content));
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
