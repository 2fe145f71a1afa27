package ca.passerelle.configuration;

import ca.passerelle.shared.Json;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas of the folder, and what their refusals mean to whoever wrote the file. */
class Schemas {
  private static final String BASE = "https://passerelle.invalid/schemas/";
  private static final int SHOWN_VALUE = 60;

  private final Map<String, String> texts;
  private final Map<String, JsonNode> trees = new HashMap<>();
  private final SchemaRegistry registry;

  Schemas(Map<String, String> texts) {
    this.texts = texts;
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    iri -> iri.startsWith(BASE) ? texts.get(iri.substring(BASE.length())) : null));
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  List<Remark> remarks(String name, JsonNode content) {
    return registry.getSchema(SchemaLocation.of(BASE + name)).validate(content).stream()
        .map(error -> new Remark(field(error), sentence(error)))
        .distinct()
        .toList();
  }

  /** A name that is not expected is told where it stands; one that lacks, where it should. */
  private static String field(Error error) {
    var place = error.getInstanceLocation().toString();
    return isUnexpected(error)
        ? place + "/" + error.getProperty().replace("~", "~0").replace("/", "~1")
        : place;
  }

  private static boolean isUnexpected(Error error) {
    return error.getKeyword().equals("additionalProperties")
        || error.getKeyword().equals("unevaluatedProperties");
  }

  /** What lacks or is not expected; with {@code dependentRequired}, not what asks for it. */
  private static @Nullable String property(Error error) {
    return error.getKeyword().equals("dependentRequired")
        ? String.valueOf(error.getArguments()[0])
        : error.getProperty();
  }

  private String sentence(Error error) {
    var sentence =
        switch (error.getKeyword()) {
          case "required", "dependentRequired" ->
              "« %s » manque : ajoutez-le.".formatted(property(error));
          case "additionalProperties", "unevaluatedProperties" ->
              "« %s » n'est pas attendu ici : corrigez ce nom ou retirez-le."
                  .formatted(error.getProperty());
          case "enum", "const" ->
              "%s n'est pas un choix possible ; choisissez parmi : %s."
                  .formatted(shown(error), choices(error.getSchemaNode()));
          case "type" -> "%s n'a pas la forme attendue.".formatted(shown(error));
          case "minItems", "minLength" -> "Rien n'est écrit ici : complétez.";
          case "maxLength" ->
              "Ce texte est trop long : %s caractères au plus.".formatted(error.getSchemaNode());
          case "minimum", "maximum" ->
              "%s est hors des bornes (%s).".formatted(shown(error), error.getSchemaNode());
          case "uniqueItems" -> "La même valeur est écrite deux fois : gardez-en une.";
          case "oneOf", "anyOf" -> "Il faut exactement une des formes prévues.";
          default -> "%s ne convient pas : corrigez-le.".formatted(shown(error));
        };
    var hint = hint(error);
    return hint.isEmpty() ? sentence : sentence + " " + hint;
  }

  private static String shown(Error error) {
    var value = error.getInstanceNode();
    var text = value == null ? "" : value.isValueNode() ? value.asString() : value.toString();
    return "« %s »"
        .formatted(text.length() > SHOWN_VALUE ? text.substring(0, SHOWN_VALUE) + "…" : text);
  }

  private static String choices(JsonNode choices) {
    return choices.isArray()
        ? StreamSupport.stream(choices.spliterator(), false)
            .map(JsonNode::asString)
            .collect(Collectors.joining(", "))
        : choices.asString();
  }

  /** What the schema itself says of the value. */
  private String hint(Error error) {
    var location = error.getSchemaLocation().toString();
    int hash = location.indexOf('#');
    if (hash < 0 || !location.startsWith(BASE)) {
      return "";
    }
    var schema =
        trees.computeIfAbsent(
            location.substring(BASE.length(), hash),
            name -> Json.mapper().readTree(texts.getOrDefault(name, "{}")));
    var keyword = location.substring(hash + 1);
    var owner = schema.at(keyword.substring(0, Math.max(keyword.lastIndexOf('/'), 0)));
    var property = property(error);
    var subject =
        property == null || isUnexpected(error) ? owner : owner.path("properties").path(property);
    return subject.path("description").asString("");
  }
}
