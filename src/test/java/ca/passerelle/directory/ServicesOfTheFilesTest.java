package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.PhoneNumber;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every service of the demonstration, from its file over the tables to its sheet: what someone
 * wrote is what a citizen reads, in each language.
 */
@PasserelleTest
class ServicesOfTheFilesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final Path FILES = Path.of("kiosk-config/communities/quartier-demo");

  @Autowired Directory directory;
  @Autowired Communities communities;

  static Stream<JsonNode> services() {
    return list("services", "services");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("services")
  void theSheetSaysWhatTheFileSays(JsonNode written) {
    var sheet = sheet(written);
    var card = sheet.summary();
    assertThat(card.name()).isEqualTo(text(written.path("name")).orElseThrow());
    assertThat(card.summary()).isEqualTo(text(written.path("summary")));
    assertThat(sheet.description()).isEqualTo(text(written.path("description")));
    assertThat(sheet.eligibility()).isEqualTo(text(written.path("eligibility")));
    assertThat(sheet.interpretation()).isEqualTo(text(written.path("interpretation")));
    assertThat(sheet.howTo()).isEqualTo(text(written.path("how_to")));
    assertThat(sheet.alert()).isEqualTo(text(written.path("alert")));
    assertThat(card.needs())
        .isEqualTo(texts(written.path("needs")).map(NeedId::new).collect(Collectors.toSet()));
    assertThat(card.audiences().stream().map(Audience::code))
        .containsExactlyInAnyOrderElementsOf(texts(written.path("audience")).toList());
    assertThat(card.languages())
        .isEqualTo(texts(written.path("languages")).map(Language::new).collect(Collectors.toSet()));
    assertThat(sheet.documentsKnown()).isEqualTo(written.has("documents"));
    assertThat(sheet.documents())
        .containsExactlyElementsOf(
            elements(written.path("documents")).map(d -> text(d).orElseThrow()).toList());
    assertThat(sheet.lastVerified().map(Object::toString))
        .isEqualTo(Optional.ofNullable(written.path("assured_date").asString(null)));
    assertCost(card.cost(), written.path("cost"));
    assertThat(card.contactUnknown()).isFalse();
  }

  private static void assertCost(Cost cost, JsonNode written) {
    assertThat(cost.kind().code()).isEqualTo(written.path("option").asString("unknown"));
    assertThat(cost.details()).isEqualTo(text(written.path("description")));
    assertThat(cost.amount().map(BigDecimal::stripTrailingZeros))
        .isEqualTo(
            written.has("amount")
                ? Optional.of(written.path("amount").decimalValue().stripTrailingZeros())
                : Optional.empty());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("services")
  void itIsReachedAsItSaysOrElseAsItsOrganizationSays(JsonNode written) {
    var organization =
        organizations().getOrDefault(written.path("organization").asString(), written);
    var sheet = sheet(written);
    var phones = written.has("phones") ? written.path("phones") : organization.path("phones");
    assertThat(sheet.phones().stream().map(phone -> phone.number().e164()))
        .containsExactlyElementsOf(
            elements(phones).map(phone -> e164(phone.path("number").asString())).toList());
    assertThat(sheet.email().map(email -> email.value()))
        .isEqualTo(either(written, organization, "email"));
    assertThat(sheet.website()).isEqualTo(either(written, organization, "website"));
    var contacts = written.has("contacts") ? written : organization;
    assertThat(sheet.contacts().stream().map(contact -> contact.title()))
        .containsExactlyElementsOf(
            elements(contacts.path("contacts")).map(c -> text(c.path("title"))).toList());
    assertThat(sheet.areas().stream().map(area -> area.name()))
        .containsExactlyElementsOf(
            elements(written.path("service_areas"))
                .map(area -> text(area.path("name")).orElseThrow())
                .toList());
    assertThat(sheet.summary().organization())
        .isEqualTo(text(organization.path("name")).orElseThrow());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("services")
  void itIsGivenWhereTheFileSays(JsonNode written) {
    var known =
        list("locations.yaml", "locations")
            .collect(Collectors.toMap(place -> place.path("id").asString(), place -> place));
    var sites =
        elements(written.path("at"))
            .collect(Collectors.toMap(site -> site.path("location").asString(), site -> site));
    assertThat(sheet(written).sites())
        .hasSameSizeAs(sites.keySet())
        .allSatisfy(site -> {
          var place = known.getOrDefault(site.place().id(), written);
          var hours = sites.getOrDefault(site.place().id(), written);
          assertThat(site.place().name()).isEqualTo(text(place.path("name")).orElseThrow());
          assertThat(site.place().description()).isEqualTo(text(place.path("description")));
          assertThat(site.place().transportation()).isEqualTo(text(place.path("transportation")));
          assertThat(site.place().accessibilityNote())
              .isEqualTo(text(place.path("accessibility_note")));
          assertThat(site.place().accessibility())
              .containsExactlyElementsOf(texts(place.path("accessibility")).toList());
          assertThat(site.place().stepFree().isPresent()).isEqualTo(place.has("accessibility"));
          assertThat(site.place().point().isPresent()).isEqualTo(place.has("point"));
          assertThat(site.walkMinutes().isPresent()).isEqualTo(place.has("point"));
          assertThat(site.place().address().isPresent()).isEqualTo(place.has("address"));
          assertThat(site.byAppointment()).isEqualTo(hours.path("by_appointment").asBoolean(false));
          assertThat(site.closedOnHolidays())
              .isEqualTo(!hours.path("on_holidays").asString("closed").equals("open"));
        });
  }

  @Test
  void aPlaceIsNeverFurtherThanAnHourInAQuartierMadeToBeWalked() {
    assertThat(services().map(this::sheet).map(sheet -> sheet.summary().walkMinutes()))
        .allMatch(minutes -> minutes.isEmpty() || minutes.getAsInt() <= 60);
  }

  @Test
  void theAddressIsOneLineWithoutTheCountry() {
    var place = directory.place(DEMO, "cuisine-de-la-fontaine").orElseThrow();
    assertThat(place.address()).contains("31, rue de la Fontaine, Quartier-démo, Q0Q 1B2");
    assertThat(directory.place(DEMO, "nulle-part")).isEmpty();
  }

  private ServiceSheet sheet(JsonNode written) {
    return directory
        .service(
            DEMO,
            new ServiceId(Ids.service(DEMO, written.path("id").asString())),
            communities.get(DEMO).centre(),
            MutableClock.START)
        .orElseThrow(() -> new AssertionError(written.path("id") + " has no sheet"));
  }

  private static Map<String, JsonNode> organizations() {
    var organizations = new HashMap<String, JsonNode>();
    list("organizations.yaml", "organizations")
        .forEach(one -> organizations.put(one.path("id").asString(), one));
    return organizations;
  }

  private static Optional<String> either(JsonNode one, JsonNode other, String field) {
    return Optional.ofNullable((one.has(field) ? one : other).path(field).asString(null));
  }

  private static String e164(String number) {
    return PhoneNumber.typed(number).orElseThrow().e164();
  }

  private static Optional<Translated> text(JsonNode written) {
    return written.isMissingNode()
        ? Optional.empty()
        : Optional.of(Json.mapper().treeToValue(written, Translated.class));
  }

  private static Stream<String> texts(JsonNode list) {
    return elements(list).map(JsonNode::asString);
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<JsonNode> list(String place, String name) {
    try (var files = Files.walk(FILES.resolve(place))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream()
          .flatMap(file -> elements(new YAMLMapper().readTree(file).path(name)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
