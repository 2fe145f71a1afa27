package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a JSON Schema refuses, in words for someone who never heard of one. */
class SchemaSentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'required': ['a']} | {} | '' | « a » manque : ajoutez-le.",
        "{'dependentRequired': {'a': ['b']}} | {'a': 1} | '' | « b » manque : ajoutez-le.",
        "{'additionalProperties': false} | {'z': 1} | /z | « z » n'est pas attendu ici : corrigez ce nom ou retirez-le.",
        "{'properties': {'a': {'enum': ['x', 'y']}}} | {'a': 'z'} | /a | « z » n'est pas un choix possible ; choisissez parmi : x, y.",
        "{'properties': {'a': {'const': 'x'}}} | {'a': 'z'} | /a | « z » n'est pas un choix possible ; choisissez parmi : x.",
        "{'properties': {'a': {'type': 'integer'}}} | {'a': 'z'} | /a | « z » n'a pas la forme attendue.",
        "{'properties': {'a': {'minItems': 1}}} | {'a': []} | /a | Rien n'est écrit ici : complétez.",
        "{'properties': {'a': {'minLength': 1}}} | {'a': ''} | /a | Rien n'est écrit ici : complétez.",
        "{'properties': {'a': {'maxLength': 2}}} | {'a': 'abc'} | /a | Ce texte est trop long : 2 caractères au plus.",
        "{'properties': {'a': {'minimum': 2}}} | {'a': 1} | /a | « 1 » est hors des bornes (2).",
        "{'properties': {'a': {'maximum': 2}}} | {'a': 3} | /a | « 3 » est hors des bornes (2).",
        "{'properties': {'a': {'uniqueItems': true}}} | {'a': [1, 1]} | /a | La même valeur est écrite deux fois : gardez-en une.",
        "{'properties': {'a': {'pattern': '^x'}}} | {'a': 'z'} | /a | « z » ne convient pas : corrigez-le.",
      })
  void eachRefusalIsASentence(String schema, String content, String field, String sentence) {
    assertThat(remarks(schema, content))
        .containsExactly(new Remark(field.replace("''", ""), sentence));
  }

  @Test
  void theSchemasOwnWordsFollow() {
    assertThat(
            remarks(
                "{'properties': {'a': {'pattern': '^x', 'description': 'Commence par x.'}}}",
                "{'a': 'z'}"))
        .extracting(Remark::sentence)
        .containsExactly("« z » ne convient pas : corrigez-le. Commence par x.");
  }

  @Test
  void aMissingValueIsExplainedByWhatItWouldBe() {
    assertThat(
            remarks(
                "{'required': ['a'], 'properties': {'a': {'description': 'Le nom du lieu.'}}}",
                "{}"))
        .extracting(Remark::sentence)
        .containsExactly("« a » manque : ajoutez-le. Le nom du lieu.");
  }

  @Test
  void aLongValueIsCutShort() {
    var value = "z".repeat(300);
    var sentence =
        remarks("{'properties': {'a': {'pattern': '^x'}}}", "{'a': '%s'}".formatted(value))
            .getFirst()
            .sentence();
    assertThat(sentence).hasSizeLessThan(120).contains("zzz…");
  }

  @Test
  void aSchemaMayReferToAnother() {
    var schemas =
        new Schemas(
            Map.of(
                "a.schema.json",
                "{\"properties\": {\"a\": {\"$ref\": \"common.schema.json#/$defs/x\"}}}",
                "common.schema.json",
                "{\"$defs\": {\"x\": {\"pattern\": \"^x\", \"description\": \"Avec un x.\"}}}"));
    assertThat(schemas.remarks("a.schema.json", Json.mapper().readTree("{\"a\": \"z\"}")))
        .extracting(Remark::sentence)
        .containsExactly("« z » ne convient pas : corrigez-le. Avec un x.");
  }

  @Test
  void theSameMistakeIsToldOnce() {
    assertThat(
            remarks(
                "{'allOf': [{'required': ['a']}, {'required': ['a']}], 'properties': {'a': {}}}",
                "{}"))
        .hasSize(1);
  }

  @Test
  void whatIsRightIsNotSpokenOf() {
    assertThat(remarks("{'properties': {'a': {'enum': ['x']}}}", "{'a': 'x'}")).isEmpty();
  }

  private static List<Remark> remarks(String schema, String content) {
    return new Schemas(Map.of("a.schema.json", schema.replace('\'', '"')))
        .remarks("a.schema.json", Json.mapper().readTree(content.replace('\'', '"')));
  }
}
