package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the files we ship promise: openly made up where it is, and nothing made up elsewhere. */
class DeploymentFilesTest {
  private static final Path FILES = Path.of("kiosk-config");
  private static final Path DEMO = FILES.resolve("communities/quartier-demo");

  @Test
  void quartierDemoAnswersEveryNeedWithAtLeastSixServices() {
    var services = list(DEMO.resolve("services"), "services");
    var answering =
        services.stream()
            .flatMap(service -> strings(service.path("needs")))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(services).hasSizeGreaterThanOrEqualTo(60);
    assertThat(answering.keySet()).isEqualTo(needs());
    assertThat(answering.values()).allMatch(count -> count >= 6);
  }

  @Test
  void quartierDemoShowsEveryKindOfOpeningHours() {
    var places =
        list(DEMO.resolve("services"), "services").stream()
            .flatMap(service -> elements(service.path("at")))
            .toList();
    var hours = places.stream().flatMap(place -> elements(place.path("schedules"))).toList();
    assertThat(places).anyMatch(place -> place.path("by_appointment").asBoolean(false));
    assertThat(places).anyMatch(place -> place.path("on_holidays").asString("").equals("closed"));
    assertThat(places).anyMatch(place -> place.path("on_holidays").asString("").equals("open"));
    assertThat(hours).anyMatch(hour -> hour.has("season"));
    assertThat(hours).anyMatch(hour -> hour.path("freq").asString("").equals("MONTHLY"));
    assertThat(hours)
        .anyMatch(hour ->
            hour.path("closes_at").asString().compareTo(hour.path("opens_at").asString()) < 0);
  }

  @Test
  void telephonesOfQuartierDemoBelongToNobody() {
    assertThat(files(DEMO).flatMap(file -> found(file, "\\d{3}-\\d{3}-\\d{4}")))
        .isNotEmpty()
        .allMatch(number -> number.startsWith("514-555-01"));
    assertThat(files(DEMO).flatMap(file -> found(file, "[\\w.-]+@[\\w.-]+")))
        .isNotEmpty()
        .allMatch(address -> address.endsWith(".example"));
  }

  @Test
  void everyTextIsThereInFrenchAndInEnglish() {
    var lacking = new ArrayList<String>();
    files(FILES)
        .filter(file -> file.toString().endsWith(".yaml"))
        .filter(file -> !file.endsWith("organizations.yaml")) // their names have one language
        .forEach(file -> gatherLacking(file.toString(), yaml(file), lacking));
    assertThat(lacking).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mercier-est", "centre-sud", "jonquiere"})
  void aRealCommunityHoldsNothingButItsOwnWords(String community) throws IOException {
    var folder = FILES.resolve("communities").resolve(community);
    assertThat(files(folder).map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrder(
            "community.yaml", "host-sites.yaml", "kiosks.yaml", "needs-of-organizations.csv");
    assertThat(files(folder).flatMap(file -> found(file, "\\d{3}-\\d{4}|address"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mercier-est", "centre-sud", "jonquiere"})
  void aNeedRestsOnWordsTheCommunityWrote(String community) {
    var folder = FILES.resolve("communities").resolve(community);
    var listedAs = yaml(folder.resolve("community.yaml")).path("listed_as").asString();
    var named =
        rows(FILES.resolve("organismes.csv")).stream()
            .filter(row -> row.path("communaute").asString().equals(listedAs))
            .collect(Collectors.toMap(row -> row.path("nom").asString(), Function.identity()));
    assertThat(rows(folder.resolve("needs-of-organizations.csv")))
        .isNotEmpty()
        .allSatisfy(row -> {
          var organization = row.path("organization").asString();
          assertThat(named).containsKey(organization);
          assertThat(said(named, organization, row.path("column").asString()))
              .contains(row.path("words").asString());
          assertThat(needs()).contains(row.path("need").asString());
        });
  }

  @Test
  void consentIsSaidInShortSentences() {
    var sentences =
        list(FILES.resolve("consents.yaml"), "consents").stream()
            .flatMap(consent -> elements(consent.path("text")))
            .flatMap(text -> text.asString().lines())
            .flatMap(line -> Stream.of(line.split("(?<=[.!?]) ")))
            .toList();
    assertThat(sentences).hasSizeGreaterThan(40).allMatch(said -> said.split(" ").length <= 12);
  }

  @Test
  void crisisLinesKeepTheirOrderAndTheirDiscretion() {
    var lines =
        rows(FILES.resolve("crisis-lines.csv")).stream()
            .collect(Collectors.toMap(row -> row.path("id").asString(), Function.identity()));
    assertThat(order(lines, "suicide-appelle")).isLessThan(order(lines, "suicide-988"));
    assertThat(line(lines, "sos-vc").path("discreet").asString()).isEqualTo("yes");
    assertThat(lines.values())
        .allMatch(line -> !line.path("label_fr").asString().contains("violence"));
  }

  private static JsonNode line(Map<String, JsonNode> lines, String name) {
    return lines.getOrDefault(name, MissingNode.getInstance());
  }

  private static int order(Map<String, JsonNode> lines, String id) {
    return Integer.parseInt(line(lines, id).path("order").asString());
  }

  private static String said(Map<String, JsonNode> named, String organization, String column) {
    return line(named, organization).path(column).asString();
  }

  private static Set<String> needs() {
    return list(FILES.resolve("needs.yaml"), "needs").stream()
        .map(need -> need.path("id").asString())
        .collect(Collectors.toSet());
  }

  private static void gatherLacking(String at, JsonNode node, List<String> lacking) {
    if (node.has("fr") && !node.has("en")) {
      lacking.add(at);
    }
    node.properties()
        .forEach(
            property -> gatherLacking(at + "/" + property.getKey(), property.getValue(), lacking));
    if (node.isArray()) {
      node.forEach(item -> gatherLacking(at + "/" + item.path("id").asString(""), item, lacking));
    }
  }

  private static List<JsonNode> list(Path place, String name) {
    return files(place).flatMap(file -> elements(yaml(file).path(name))).toList();
  }

  private static Stream<String> strings(JsonNode list) {
    return elements(list).map(JsonNode::asString);
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<String> found(Path file, String pattern) {
    return Pattern.compile(pattern).matcher(text(file)).results().map(MatchResult::group);
  }

  private static JsonNode yaml(Path file) {
    return ReadFile.yaml(file.toString(), text(file)).root();
  }

  private static List<JsonNode> rows(Path file) {
    return elements(ReadFile.table(file.toString(), text(file)).root()).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path place) {
    try (var found = Files.walk(place)) {
      return found.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
