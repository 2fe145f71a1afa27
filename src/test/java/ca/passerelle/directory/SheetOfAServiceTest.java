package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Holidays;
import ca.passerelle.directory.KnownService.KnownSite;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card and a sheet say of a service, and what they leave unsaid. */
class SheetOfAServiceTest {
  private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

  /** A Monday, ten in the morning. */
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, MONTREAL);

  private static final GeoPoint HERE = new GeoPoint(45.4, -73.81);
  private static final OrganizationEntry KITCHEN =
      Sample.organization(
          """
          {'phones': [{'number': '514-555-0101'}, {'number': '514-555-0102', 'type': 'text'}],
           'email': 'bonjour@cuisine.example', 'website': 'https://cuisine.example',
           'contacts': [{'name': 'N. Inventée', 'title': {'fr': 'Responsable', 'en': 'Lead'}}]}
          """);

  @Test
  void aServiceWithoutATelephoneShowsThatOfItsOrganization() {
    var sheet = sheet(Sample.service("{}"));
    assertThat(sheet.phones())
        .extracting(phone -> phone.number().e164())
        .containsExactly("+15145550101", "+15145550102");
    assertThat(sheet.email().orElseThrow().value()).isEqualTo("bonjour@cuisine.example");
    assertThat(sheet.website()).contains("https://cuisine.example");
  }

  @Test
  void itsOwnWayInIsShownInstead() {
    var sheet =
        sheet(
            Sample.service(
                """
                {'phones': [{'number': '514-555-0150', 'extension': '3', 'type': 'tty'}],
                 'email': 'soupe@cuisine.example', 'website': 'https://cuisine.example/soupe'}
                """));
    assertThat(sheet.phones())
        .singleElement()
        .satisfies(phone -> {
          assertThat(phone.number().e164()).isEqualTo("+15145550150");
          assertThat(phone.extension()).contains("3");
          assertThat(phone.type()).isEqualTo(ServiceSheet.Phone.Type.TTY);
        });
    assertThat(sheet.email().orElseThrow().value()).isEqualTo("soupe@cuisine.example");
    assertThat(sheet.website()).contains("https://cuisine.example/soupe");
  }

  @Test
  void whomToAskForIsATitleNeverAName() {
    var sheet = sheet(Sample.service("{}"));
    assertThat(sheet.contacts())
        .singleElement()
        .satisfies(contact -> {
          assertThat(contact.title().orElseThrow().in(Language.ENGLISH)).isEqualTo("Lead");
          assertThat(contact.department()).isEmpty();
        });
    assertThat(sheet.toString()).doesNotContain("Inventée");
  }

  @Test
  void theServicesOwnPersonComesInsteadOfTheOrganizations() {
    var sheet =
        sheet(
            Sample.service(
                """
                {'contacts': [{'department': {'fr': 'Accueil'}}, {'name': 'P. Inventé'}]}
                """));
    assertThat(sheet.contacts())
        .as("a name alone says nothing a citizen may read")
        .containsExactly(
            new ServiceSheet.Contact(Optional.empty(), Optional.of(Translated.french("Accueil"))));
  }

  @Test
  void areasAreSaidInWords() {
    var sheet =
        sheet(
            Sample.service(
                """
                {'service_areas': [{'name': {'fr': 'Le Bas', 'en': 'Low town'}},
                  {'name': {'fr': 'Le Haut'}, 'description': {'fr': 'Au nord de la voie'}}]}
                """));
    assertThat(sheet.areas())
        .extracting(area -> area.name().in(Language.ENGLISH))
        .containsExactly("Low town", "Le Haut");
    assertThat(sheet.areas().getLast().description())
        .contains(Translated.french("Au nord de la voie"));
  }

  @Test
  void whatNobodySaidIsEmpty() {
    var sheet =
        new KnownServices(Sample.organization("{}"), List.of())
            .of(Sample.service("{}"))
            .sheet(Optional.empty(), NOW);
    assertThat(sheet.summary().cost()).isEqualTo(Cost.UNKNOWN);
    assertThat(sheet.summary().open()).isEqualTo(new OpenState.Unknown());
    assertThat(sheet.summary().stepFree()).isEmpty();
    assertThat(sheet.summary().walkMinutes()).isEqualTo(OptionalInt.empty());
    assertThat(sheet.documentsKnown()).isFalse();
    assertThat(sheet.contacts()).isEmpty();
    assertThat(sheet.areas()).isEmpty();
    assertThat(sheet.phones()).isEmpty();
    assertThat(sheet.lastVerified()).isEmpty();
  }

  @Test
  void noPapersAtAllIsAnAnswerToo() {
    var sheet = sheet(Sample.service("{'documents': []}"));
    assertThat(sheet.documentsKnown()).isTrue();
    assertThat(sheet.documents()).isEmpty();
  }

  @Test
  void everythingThatWasSaidIsThere() {
    var sheet =
        sheet(
            Sample.service(
                """
                {'summary': {'fr': 'Court'}, 'description': {'fr': 'Long'}, 'minimum_age': 12,
                 'maximum_age': 25, 'eligibility': {'fr': 'Habiter ici'}, 'languages': ['fr', 'es'],
                 'interpretation': {'fr': 'Sur demande'}, 'audience': ['youth'],
                 'cost': {'option': 'small', 'amount': 2.5, 'description': {'fr': '2,50 $'}},
                 'documents': [{'fr': 'Une preuve'}], 'how_to': {'fr': 'Entrez'},
                 'alert': {'fr': 'Complet'}, 'assured_date': '2026-10-19'}
                """));
    assertThat(sheet.description()).contains(Translated.french("Long"));
    assertThat(sheet.minimumAge()).hasValue(12);
    assertThat(sheet.maximumAge()).hasValue(25);
    assertThat(sheet.eligibility()).contains(Translated.french("Habiter ici"));
    assertThat(sheet.interpretation()).contains(Translated.french("Sur demande"));
    assertThat(sheet.documents()).containsExactly(Translated.french("Une preuve"));
    assertThat(sheet.howTo()).contains(Translated.french("Entrez"));
    assertThat(sheet.alert()).contains(Translated.french("Complet"));
    assertThat(sheet.lastVerified()).contains(LocalDate.of(2026, 10, 19));
    var card = sheet.summary();
    assertThat(card.summary()).contains(Translated.french("Court"));
    assertThat(card.needs()).containsExactly(new NeedId("food"));
    assertThat(card.audiences()).containsExactly(Audience.YOUTH);
    assertThat(card.languages()).isEqualTo(Set.of(Language.FRENCH, new Language("es")));
    assertThat(card.cost())
        .isEqualTo(
            new Cost(
                Cost.Kind.SMALL,
                Optional.of(new BigDecimal("2.50")),
                Optional.of(Translated.french("2,50 $"))));
  }

  @Test
  void aLanguageThatLacksFallsBackToFrench() {
    var name = sheet(Sample.service("{'name': {'fr': 'La soupe', 'en': 'Soup'}}")).summary().name();
    assertThat(name.in(Language.ENGLISH)).isEqualTo("Soup");
    assertThat(name.in(new Language("es"))).isEqualTo("La soupe");
  }

  @ParameterizedTest
  @CsvSource({
    "voice, VOICE",
    "text, TEXT",
    "fax, FAX",
    "TTY, TTY",
    ", VOICE",
  })
  void eachKindOfTelephone(String type, ServiceSheet.Phone.Type expected) {
    var phone = new PhoneEntry("514-555-0101", null, type, null);
    assertThat(KnownService.telephones(List.of(phone)).getFirst().type()).isEqualTo(expected);
  }

  @Test
  void aNumberThatIsNoneIsLeftOutRatherThanShownWrong() {
    var wrong = new PhoneEntry("12", null, null, null);
    assertThat(KnownService.telephones(List.of(wrong))).isEmpty();
  }

  @Test
  void theOpenPlaceIsTheFirstEvenWhenAnotherIsNearer() {
    var near = site("proche", 45.4001, "MO 14:00-16:00");
    var far = site("loin", 45.42, "MO 09:00-12:00");
    var sheet = sheet(Sample.service("{}"), near, far);
    assertThat(sheet.sites())
        .extracting(site -> site.place().id())
        .containsExactly("loin", "proche");
    assertThat(sheet.summary().open()).isInstanceOf(OpenState.Open.class);
    assertThat(sheet.summary().walkMinutes()).isEqualTo(sheet.sites().getFirst().walkMinutes());
  }

  @Test
  void amongPlacesThatAreOpenTheNearestIsTheFirst() {
    var sheet =
        sheet(
            Sample.service("{}"),
            site("loin", 45.42, "MO 09:00-12:00"),
            site("proche", 45.4001, "MO 09:00-12:00"));
    assertThat(sheet.sites())
        .extracting(site -> site.place().id())
        .containsExactly("proche", "loin");
  }

  @Test
  void aServiceClosedForNowIsClosedEverywhereWhateverItsHours() {
    var sheet =
        sheet(
            Sample.service("{'status': 'temporarily-closed'}"), site("a", 45.4, "MO 09:00-12:00"));
    assertThat(sheet.summary().open()).isEqualTo(new OpenState.ClosedForSeason(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"active, true", "inactive, false", "temporarily-closed, true", "defunct, false"})
  void whatCitizensMaySee(String status, boolean visible) {
    assertThat(Sample.service("{'status': '%s'}".formatted(status)).isVisible()).isEqualTo(visible);
  }

  @Test
  void remarksOnAPlaceAndItsHoursAreSaidOnce() {
    var note = "{'description': {'fr': 'Sonnez'}}";
    var entry =
        new SiteEntry(
            "a",
            null,
            null,
            List.of(Sample.hours("MO 09:00-12:00", note), Sample.hours("TU 09:00-12:00", note)),
            Translated.french("Sonnez"));
    var sheet =
        sheet(
            Sample.service("{}"), new KnownSite(place("a", 45.4, List.of()), entry, hours(entry)));
    assertThat(sheet.sites().getFirst().remarks()).containsExactly(Translated.french("Sonnez"));
  }

  private static ServiceSheet sheet(ServiceEntry entry, KnownSite... sites) {
    return new KnownServices(KITCHEN, List.of(sites)).of(entry).sheet(Optional.of(HERE), NOW);
  }

  private static KnownSite site(String id, double latitude, String hours) {
    var entry = new SiteEntry(id, null, null, List.of(Sample.hours(hours)), null);
    return new KnownSite(place(id, latitude, List.of()), entry, hours(entry));
  }

  private static Timetable hours(SiteEntry entry) {
    return new Timetable(entry, Holidays.NONE, MONTREAL);
  }

  private static Place place(String id, double latitude, List<String> helps) {
    return new Place(
        id,
        false,
        Translated.french(id),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new GeoPoint(latitude, -73.81)),
        Optional.empty(),
        helps,
        Optional.empty(),
        List.of(),
        true);
  }

  private record KnownServices(OrganizationEntry provider, List<KnownSite> sites) {
    KnownService of(ServiceEntry entry) {
      return new KnownService(new ServiceId(UUID.randomUUID()), provider, entry, sites, false);
    }
  }
}
