package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.Audience;
import ca.passerelle.directory.Cost;
import ca.passerelle.directory.DayHours;
import ca.passerelle.directory.OpenState;
import ca.passerelle.directory.Place;
import ca.passerelle.directory.ServiceSheet.Phone;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.uikit.ServiceSheet.Day;
import ca.passerelle.uikit.ServiceSheet.Section;
import ca.passerelle.uikit.ServiceSheet.Sheet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of a service is said in plain words; what nobody knows is not made up. */
class WhatASheetSaysTest extends CitizenStory {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  @Autowired Fleet fleet;
  @Autowired Communities communities;

  @Test
  void aServiceOfWhichNothingIsKnownHasNoEmptySections() {
    var sheet = french(new SheetOf());
    assertThat(titles(sheet)).containsExactly("Ce qu’on y fait");
    assertThat(sheet.facts()).isEmpty();
    assertThat(sheet.week()).isEmpty();
    assertThat(sheet.verified()).isEqualTo("Pas encore vérifié.");
    assertThat(sheet.unknown()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-23, ''",
    "2025-11-22, Vérifié il y a plus d’un an : appelez avant d’y aller.",
    "2025-01-23, Vérifié il y a plus de 22 mois : appelez avant d’y aller.",
    "2024-10-31, Vérifié il y a plus de deux ans : appelez avant d’y aller."
  })
  void whatNobodyVerifiedForAYearIsSaidLarge(LocalDate verified, String said) {
    var service =
        new SheetOf().verifiedOn(verified).phone(Phone.Type.VOICE, "+15145550144", "", "");
    assertThat(Optional.ofNullable(french(service).stale()).orElse(""))
        .isEqualTo(said.replace(" :", "\u00a0:"));
  }

  @Test
  void withoutATelephoneNobodyIsToldToCall() {
    var service = new SheetOf().verifiedOn(LocalDate.parse("2025-01-23"));
    assertThat(english(service).stale())
        .isEqualTo("Checked more than 22 months ago: ask before you go.");
    assertThat(french(new SheetOf()).stale()).isNull();
  }

  @Test
  void whatHasNoTranslationIsReadInFrenchAndThatIsSaid() {
    var service = new SheetOf().warning("Fermé demain").bringing("Une pièce d’identité");
    assertThat(french(service).french()).isNull();
    assertThat(french(service).sections()).noneMatch(Section::french);
    assertThat(english(service).french()).isEqualTo("Some of this text is in French only.");
    assertThat(english(service).sections())
        .filteredOn(Section::french)
        .extracting(Section::title)
        .contains("What to bring");
  }

  @Test
  void whatNobodyKnowsHowToReachSendsTo211() {
    assertThat(french(new SheetOf().withoutContact()).unknown())
        .isEqualTo("Coordonnées à confirmer. Composez le 211.");
  }

  @ParameterizedTest
  @CsvSource({"3,'3,00 $','$3.00'", "2.5,'2,50 $','$2.50'", "0.75,'0,75 $','$0.75'"})
  void moneyIsWrittenAsPeopleOfEachLanguageWriteIt(String amount, String fr, String en) {
    var service = new SheetOf().costing(Cost.Kind.SMALL, amount);
    assertThat(lines(french(service), "Combien ça coûte"))
        .containsExactly("Petit prix", fr.replace(' ', '\u00a0'));
    assertThat(lines(english(service), "What it costs")).containsExactly("Low cost", en);
  }

  @Test
  void aPriceNobodySaidIsNotASection() {
    assertThat(titles(french(new SheetOf().costing(Cost.Kind.UNKNOWN))))
        .doesNotContain("Combien ça coûte");
    assertThat(lines(french(new SheetOf().costing(Cost.Kind.SLIDING)), "Combien ça coûte"))
        .containsExactly("Selon vos moyens");
  }

  @Test
  void agesAreSaidInOneOfThreeWays() {
    assertThat(forWhom(OptionalInt.of(55), OptionalInt.empty()))
        .containsExactly("À partir de 55 ans");
    assertThat(forWhom(OptionalInt.empty(), OptionalInt.of(5))).containsExactly("Jusqu’à 5 ans");
    assertThat(forWhom(OptionalInt.of(6), OptionalInt.of(12))).containsExactly("De 6 à 12 ans");
  }

  @Test
  void whoIsMeantIsNamedAndEveryoneIsEveryone() {
    assertThat(
            lines(
                french(new SheetOf().meantFor(Audience.SENIORS, Audience.DISABILITY)), "Pour qui"))
        .containsExactly("Personnes aînées, Avec un handicap");
    assertThat(lines(french(new SheetOf().meantFor(Audience.EVERYONE, Audience.WOMEN)), "Pour qui"))
        .containsExactly("Pour tout le monde");
  }

  @Test
  void onesOwnLanguageIsNamedFirst() {
    var service = new SheetOf().speaking("en", "es", "fr").interpreting("Interprète sur demande");
    assertThat(lines(french(service), "Langues").getFirst()).startsWith("français, ");
    assertThat(lines(french(service), "Langues")).contains("Interprète sur demande");
    assertThat(lines(english(service), "Languages").getFirst()).startsWith("English, ");
  }

  @Test
  void everyWayToReachIsOneLineAndAFaxIsNone() {
    var service =
        new SheetOf()
            .phone(Phone.Type.VOICE, "+15145550144", "4", "le matin")
            .phone(Phone.Type.TEXT, "+15145550145", "", "")
            .phone(Phone.Type.FAX, "+15145550146", "", "")
            .writable("panier@example.org", "https://example.org");
    assertThat(lines(french(service), "Comment joindre"))
        .containsExactly(
            "(514) 555-0144, poste 4 (le matin)",
            "Par texto : (514) 555-0145".replace(" :", "\u00a0:"),
            "panier@example.org",
            "https://example.org");
  }

  @Test
  void aTelephoneOfTheServiceAndOfItsPlaceIsSaidOnce() {
    var same = SheetOf.phoneOf(Phone.Type.VOICE, "+15145550144", "", "");
    var service =
        new SheetOf()
            .phone(Phone.Type.VOICE, "+15145550144", "", "")
            .at(
                SheetOf.site(
                    SheetOf.place(false, "12, rue des Tilleuls", List.of(), same),
                    new OpenState.Unknown(),
                    List.of()));
    assertThat(lines(french(service), "Comment joindre")).containsExactly("(514) 555-0144");
  }

  @Test
  void aPlaceSaysHowToGetThereAndADistantOneThatNobodyNeedsTo() {
    var there = SheetOf.place(false, "12, rue des Tilleuls", List.of());
    assertThat(lines(french(at(there)), "Où"))
        .containsExactly(
            "Maison du Parc",
            "12, rue des Tilleuls",
            "À environ 6 minutes à pied d’ici",
            "Autobus 901");
    var distant = SheetOf.place(true, "12, rue des Tilleuls", List.of("elevator"));
    assertThat(lines(french(at(distant)), "Où"))
        .startsWith("À distance, sans vous déplacer")
        .doesNotContain("12, rue des Tilleuls");
    assertThat(titles(french(at(distant)))).doesNotContain("Accès");
  }

  @Test
  void accessIsSaidWordByWordOrToBeConfirmed() {
    var known = SheetOf.place(false, "ici", List.of("step-free-entrance", "pets-welcome"));
    assertThat(lines(french(at(known)), "Accès"))
        .containsExactly("Entrée sans marche", "Animaux bienvenus");
    assertThat(lines(french(at(SheetOf.place(false, "ici", List.of()))), "Accès"))
        .containsExactly("Accès à confirmer");
  }

  @Test
  void theWeekMarksTodayClosedDaysHolidaysAndSplitHours() {
    var week =
        List.of(
            new DayHours(MONDAY, List.of(span("09:30", "12:00"), span("13:30", "16:00")), false),
            new DayHours(MONDAY.plusDays(1), List.of(), false),
            new DayHours(MONDAY.plusDays(2), List.of(), true),
            new DayHours(MONDAY.plusDays(3), List.of(span("00:00", "00:00")), false));
    var place = SheetOf.place(false, "ici", List.of());
    var sheet = french(new SheetOf().at(SheetOf.site(place, new OpenState.Unknown(), week)));
    assertThat(sheet.week())
        .containsExactly(
            new Day("lundi", hours("9 h 30 – 12 h, 13 h 30 – 16 h"), true),
            new Day("mardi", "Fermé", false),
            new Day("mercredi", "Fermé (jour férié)", false),
            new Day("jeudi", "Jour et nuit", false));
    assertThat(sheet.weekNotes())
        .contains("Horaire à confirmer. Composez le 211.", "Fermé les jours fériés.");
  }

  @Test
  void whatIsAlwaysOpenHasNoWeekToRead() {
    var week = List.of(new DayHours(MONDAY, List.of(span("00:00", "00:00")), false));
    var place = SheetOf.place(false, "ici", List.of());
    var open = new OpenState.Open(Optional.<ZonedDateTime>empty());
    var sheet = french(new SheetOf().at(SheetOf.site(place, open, week)));
    assertThat(sheet.week()).isEmpty();
    assertThat(sheet.weekNotes()).startsWith("Jour et nuit, tous les jours.");
  }

  @Test
  void whatToKnowComesFirstAndWhatToBringIsListed() {
    var sheet = french(new SheetOf().warning("Fermé le 24.").bringing("Une carte", "Un sac"));
    assertThat(titles(sheet)).startsWith("À savoir");
    assertThat(lines(sheet, "À apporter")).containsExactly("Une carte", "Un sac");
  }

  @Test
  void theDayOfTheLastCheckIsWrittenOut() {
    var service = new SheetOf().verifiedOn(LocalDate.parse("2026-11-03"));
    assertThat(french(service).verified()).isEqualTo("Vérifié le 3 novembre 2026.");
    assertThat(english(service).verified()).isEqualTo("Checked on November 3, 2026.");
  }

  @Test
  void whereNobodyAnswersOneIsNotAskedToWaitForACall() {
    var service = new SheetOf().service();
    assertThat(
            new Sheets(wording(Locale.FRENCH), visit("demo-caisse"), "").sheet(service).askHref())
        .startsWith("borne/demo-caisse/contact");
    assertThat(
            new Sheets(wording(Locale.FRENCH), visit("web-mercier-est"), "")
                .sheet(service)
                .askHref())
        .isNull();
  }

  @Test
  void theCodeToTakeAwayLeadsWherePeopleReachItAndOnlyOnesOwnScreenPrints() {
    var service = new SheetOf().service();
    var tablet =
        new Sheets(wording(Locale.FRENCH), visit("demo-caisse"), "https://bottin.example")
            .sheet(service);
    assertThat(tablet.takePath())
        .startsWith("https://bottin.example/borne/web-quartier-demo/service/");
    assertThat(tablet.print()).as("nobody knows of a printer there").isNull();
    assertThat(
            new Sheets(wording(Locale.FRENCH), visit("web-mercier-est"), "").sheet(service).print())
        .isEqualTo("Imprimer");
  }

  private static String hours(String words) {
    return words.replace(" h", "\u00a0h").replaceAll("h (\\d)", "h\u00a0$1");
  }

  private static SheetOf at(Place place) {
    return new SheetOf().at(SheetOf.site(place, new OpenState.Unknown(), List.of()));
  }

  private static DayHours.Span span(String opens, String closes) {
    return new DayHours.Span(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private List<String> forWhom(OptionalInt from, OptionalInt to) {
    return lines(french(new SheetOf().aged(from, to)), "Pour qui");
  }

  private Sheet french(SheetOf service) {
    return new Sheets(wording(Locale.FRENCH), visit("demo-caisse"), "").sheet(service.service());
  }

  private Sheet english(SheetOf service) {
    return new Sheets(wording(Locale.ENGLISH), visit("demo-caisse"), "").sheet(service.service());
  }

  private Wording wording(Locale locale) {
    return new Wording(locale, visit("demo-caisse").now());
  }

  private Visit visit(String kiosk) {
    var place = fleet.kiosk(new KioskId(kiosk)).orElseThrow();
    var community = communities.find(place.community()).orElseThrow();
    return new Visit(
        place,
        community,
        community.id().equals(new CommunityId("quartier-demo")),
        clock.instant().atZone(community.zone()));
  }

  private static List<String> titles(Sheet sheet) {
    return sheet.sections().stream().map(Section::title).toList();
  }

  private static List<String> lines(Sheet sheet, String title) {
    return sheet.sections().stream()
        .filter(section -> section.title().equals(title))
        .flatMap(section -> section.lines().stream())
        .toList();
  }
}
