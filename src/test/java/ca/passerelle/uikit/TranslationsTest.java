package ca.passerelle.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language says everything, shortly; the code asks for nothing that no file says. */
class TranslationsTest {
  private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");
  private static final String FRENCH = "translations.properties";

  private static final String GROUPS =
      "(?:app|citizen|contact|code|word|signin|worker|board|request|admin|own|error)";

  /** A whole key as code writes it. */
  private static final Pattern KEY =
      Pattern.compile("[\"'](" + GROUPS + "(?:\\.[A-Za-z0-9-]+)+)[\"']");

  /** A key that code completes, such as {@code "citizen.audience." + code}. */
  private static final Pattern BEGINNING =
      Pattern.compile("[\"'`](" + GROUPS + "(?:\\.[A-Za-z0-9-]+)*\\.)(?:\"|'|\\$\\{)");

  /** What is written on something a citizen touches. */
  private static final Pattern LABEL =
      Pattern.compile(
          "citizen\\.(?:(?:bar|way|filter|audience|display|listen|attract|access|open|cost)\\.[a-z0-9.-]+"
              + "|back|brand\\.label|idle\\.(?:more|end)|search\\.(?:label|hint|action)"
              + "|sheet\\.(?:ask|take))"
              + "|contact\\.(?:(?:way|times|voicemail|callerName|preference|needs)\\.[A-Za-z0-9.-]+"
              + "|next|back|send|urgent\\.today|consent\\.yes|[A-Za-z]+\\.(?:label|legend))"
              + "|code\\.(?:done|finish|withdraw|withdraw\\.(?:yes|no)|reply\\.(?:send|label)"
              + "|reach\\.(?:change|save)|refused\\.back|entry\\.(?:undo|letters|letter|choose))");

  /** A space at which a line may break, where French wants none. */
  private static final Pattern LOOSE = Pattern.compile(" [:;?!»]|« ");

  private static final Pattern CITIZENS = Pattern.compile("(?:citizen|contact|code)\\.");

  private static final int LONGEST_SENTENCE = 12;
  private static final int LONGEST_LABEL = 8;

  @Test
  void everyLanguageSaysEverything() {
    var french = keys(read(FRENCH));
    for (var file : languages()) {
      assertThat(keys(read(file))).as(file).containsExactlyInAnyOrderElementsOf(french);
    }
  }

  @Test
  void nothingIsSaidWithSilence() {
    for (var file : languages()) {
      var texts = read(file);
      assertThat(keys(texts)).as(file).allMatch(key -> !texts.getProperty(key).isBlank());
    }
  }

  @Test
  void noKeyIsWrittenTwice() throws IOException {
    for (var file : languages()) {
      var written =
          Files.readAllLines(FILES.resolve(file)).stream()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(written).as(file).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyKeyTheCodeAsksForIsThere() {
    var keys = keys(read(FRENCH));
    assertThat(inCode(KEY)).isNotEmpty().allMatch(keys::contains);
    assertThat(inCode(BEGINNING)).allMatch(begun -> keys.stream().anyMatch(begins(begun)));
  }

  /** People read with effort: a sentence of a citizen's screen has twelve words at most. */
  @Test
  void sentencesForCitizensAreShort() {
    for (var file : languages()) {
      var texts = read(file);
      for (var key : citizens(texts)) {
        for (var sentence : texts.getProperty(key).split("[.!?:;…]", -1)) {
          assertThat(words(sentence)).as("%s %s", file, key).isLessThanOrEqualTo(LONGEST_SENTENCE);
        }
      }
    }
  }

  /** What can be touched has eight words at most. */
  @Test
  void labelsForCitizensAreShorter() {
    for (var file : languages()) {
      var texts = read(file);
      for (var key : citizens(texts)) {
        if (LABEL.matcher(key).matches()) {
          assertThat(words(texts.getProperty(key)))
              .as("%s %s", file, key)
              .isLessThanOrEqualTo(LONGEST_LABEL);
        }
      }
    }
  }

  /** The needs themselves are in the configuration, in each language. */
  @Test
  void theLabelsOfTheNeedsAreShortToo() throws IOException {
    var labels =
        Pattern.compile("label: \\{fr: \"([^\"]+)\", en: \"([^\"]+)\"")
            .matcher(Files.readString(Path.of("kiosk-config/needs.yaml")))
            .results()
            .flatMap(found -> Stream.of(found.group(1), found.group(2)))
            .toList();
    assertThat(labels).hasSize(20).allMatch(label -> words(label) <= LONGEST_LABEL);
  }

  /** A code of the configuration without words once stood on a sheet as "!citizen.access.…". */
  @Test
  void everythingAPlaceMaySayOfItsAccessHasWords() throws IOException {
    var schema = Files.readString(Path.of("kiosk-config/schemas/locations.schema.json"));
    var listed =
        Pattern.compile("\"enum\": \\[([^\\]]*step-free-entrance[^\\]]*)\\]").matcher(schema);
    assertThat(listed.find()).isTrue();
    var codes = Pattern.compile("\"([a-z-]+)\"").matcher(listed.group(1)).results();
    assertThat(codes.map(code -> "citizen.access." + code.group(1)))
        .hasSizeGreaterThan(10)
        .isSubsetOf(keys(read(FRENCH)));
  }

  /** Shows that the rules can fail: nine words are not a label, thirteen no sentence. */
  @Test
  void theRulesCountWordsAsPeopleDo() {
    assertThat(words("un deux trois quatre cinq six sept huit neuf")).isEqualTo(LONGEST_LABEL + 1);
    assertThat(words(" Bonjour\u00a0! ")).isEqualTo(2);
    assertThat(LABEL.matcher("citizen.bar.quit").matches()).isTrue();
    assertThat(LABEL.matcher("contact.way.trusted-person.more").matches()).isTrue();
    assertThat(LABEL.matcher("citizen.nobody.text").matches()).isFalse();
  }

  /** Java's message format eats straight apostrophes; typography wants the other one anyway. */
  @Test
  void apostrophesAreTypographic() {
    for (var file : languages()) {
      var texts = read(file);
      assertThat(citizens(texts))
          .filteredOn(key -> !key.startsWith("citizen.time.") && !key.startsWith("citizen.date."))
          .allMatch(key -> !texts.getProperty(key).contains("'"));
    }
  }

  /** Otherwise a line begins with a lone colon, or ends with an opening quotation mark. */
  @Test
  void frenchKeepsItsPunctuationWithTheWordBefore() throws IOException {
    var texts = read(FRENCH);
    assertThat(keys(texts))
        .allSatisfy(key -> assertThat(texts.getProperty(key)).doesNotContainPattern(LOOSE));
    try (var files = Files.walk(Path.of("kiosk-config"))) {
      for (var file : files.filter(it -> it.toString().matches(".*\\.(yaml|csv)")).toList()) {
        assertThat(Files.readAllLines(file))
            .as(file.toString())
            .filteredOn(line -> !line.strip().startsWith("#"))
            .allSatisfy(line -> assertThat(line).doesNotContainPattern(LOOSE));
      }
    }
    assertThat("Pourquoi ?").containsPattern(LOOSE);
    assertThat("«\u00a0Urgence »").containsPattern(LOOSE);
    assertThat("« Urgence\u00a0»").containsPattern(LOOSE);
    assertThat("«\u00a0Urgence\u00a0»\u00a0: ici").doesNotContainPattern(LOOSE);
  }

  /** Shows that the search finds keys: an empty one would pass everything. */
  @Test
  void theSearchFindsKeysInJavaAndInTypeScript() {
    assertThat(inCode(KEY)).contains("citizen.home.question");
    assertThat(inCode(BEGINNING)).contains("citizen.bar.", "citizen.audience.");
  }

  private static Predicate<String> begins(String begun) {
    return key -> key.startsWith(begun);
  }

  private static List<String> citizens(Properties texts) {
    return keys(texts).stream().filter(key -> CITIZENS.matcher(key).lookingAt()).toList();
  }

  private static long words(String text) {
    return Stream.of(text.trim().split("[\\s\\u00a0]+", -1))
        .filter(word -> !word.isEmpty())
        .count();
  }

  private static List<String> languages() {
    try (var files = Files.list(FILES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(Properties texts) {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Properties read(String file) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(FILES.resolve(file))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Set<String> inCode(Pattern pattern) {
    var found = new TreeSet<String>();
    for (var source : sources()) {
      try {
        pattern
            .matcher(Files.readString(source))
            .results()
            .map((MatchResult match) -> match.group(1))
            .forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static List<Path> sources() {
    var sources = new ArrayList<Path>();
    for (var folder : List.of(Path.of("src/main/java"), Path.of("frontend"))) {
      try (var files = Files.walk(folder)) {
        files
            .filter(file -> !file.startsWith("frontend/generated"))
            .filter(file -> file.toString().matches(".*\\.(java|ts)"))
            .filter(file -> !file.toString().endsWith(".test.ts"))
            .forEach(sources::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }
}
