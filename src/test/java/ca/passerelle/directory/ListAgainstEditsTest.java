package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.ListedOrganization.Learnt;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a list says and what editors learnt stand side by side in the same tables, and neither is
 * ever taken for the other.
 */
@PasserelleTest
@Transactional
class ListAgainstEditsTest {
  private static final CommunityId EMPTY = new CommunityId("essai-de-liste");
  private static final ListedOrganization ROW =
      new ListedOrganization(
          "L'Étape", "Essai", "Hébergement", "jeunes;tous", "lieu-accueillant", null);
  private static final UUID ID = Ids.listing(EMPTY, "L'Étape");

  @Autowired ListingStore listings;
  @Autowired ListedNeedStore listedNeeds;
  @Autowired ListedServices services;
  @Autowired NeedStore needs;
  @Autowired Translations translations;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void oneRowOfAList() {
    for (var need : List.of("food", "housing", "work")) {
      var label = Translated.french(need);
      needs.put(EMPTY, 0, new NeedEntry(need, "heart", label, label, false));
    }
    listings.put(EMPTY, 0, ROW);
    listedNeeds.put(EMPTY, 0, new ListedNeed("L'Étape", "housing", "Hébergement", "secteur"));
  }

  @Test
  void aRowComesOutAsItWentIn() {
    assertThat(listings.current(EMPTY)).containsExactly(Map.entry("L'Étape", ROW));
    assertThat(listedNeeds.current(EMPTY).values())
        .containsExactly(new ListedNeed("L'Étape", "housing", "Hébergement", "secteur"));
  }

  @ParameterizedTest
  @CsvSource({"Hébergement, jeunes, borne-pressentie", "Hébergement,,", ",jeunes,", ",,"})
  void whatTheListLeavesOutStaysOut(
      @Nullable String secteur, @Nullable String publics, @Nullable String roles) {
    var row = new ListedOrganization("Autre", "Essai", secteur, publics, roles, null);
    listings.put(EMPTY, 1, row);
    assertThat(listings.current(EMPTY)).containsEntry("Autre", row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name': {'fr': 'Étape'}}",
        "{'name': {'fr': 'L’Étape', 'en': 'The Step'}}",
        "{'description': {'fr': 'Un toit'}}",
        "{'description': {'fr': 'Hébergement', 'en': 'Shelter'}}",
        "{'phones': [{'number': '514-555-0161', 'type': 'text'}]}",
        "{'email': 'etape@etape.example'}",
        "{'website': 'https://etape.example'}",
        "{'status': 'defunct'}",
        "{'assured_date': '2026-11-23'}",
      })
  void whatIsLearntStandsBesideTheRow(String change) {
    var entry = learn(change);
    var item = kept().item();
    assertThat(item.here()).isNotNull();
    assertThat(item.entry(entry.needs())).isEqualTo(entry);
    assertThat(without(item)).isEqualTo(ROW);
  }

  private static ListedOrganization without(ListedOrganization item) {
    return new ListedOrganization(
        item.nom(), item.communaute(), item.secteur(), item.publics(), item.roles(), null);
  }

  @Test
  void repeatingTheListIsNothingLearnt() {
    learn("{}");
    assertThat(kept().item()).isEqualTo(ROW);
    assertThat(kept().version()).as("but it was saved").isEqualTo(1);
  }

  @Test
  void forgettingWhatWasLearntLeavesTheRowAlone() {
    learn("{'website': 'https://etape.example', 'name': {'fr': 'Étape', 'en': 'Step'}}");
    var listed =
        new ListingEntry(
            Translated.french("L'Étape"),
            null,
            List.of(new NeedId("housing")),
            List.of(),
            null,
            null,
            null,
            null);
    assertThat(listings.learn(EMPTY, kept(), listed)).isTrue();
    assertThat(kept().item()).isEqualTo(ROW);
    assertThat(rows().get("translation")).isEqualTo(0);
  }

  @Test
  void theFilesBroughtInAgainByForceTakeItAwayAndTellWhoeverHadItOpen() {
    var opened = kept();
    learn("{'website': 'https://etape.example'}");
    listings.put(EMPTY, 0, ROW);
    assertThat(kept().item()).isEqualTo(ROW);
    assertThat(kept().version()).isGreaterThan(opened.version());
    assertThat(listings.learn(EMPTY, opened, opened.item().entry(List.of()))).isFalse();
  }

  @Test
  void anOldVersionWritesNothing() {
    var opened = kept();
    learn("{'website': 'https://etape.example/premier'}");
    var late =
        Sample.changed(
            opened.item().entry(List.of()),
            "{'website': 'https://etape.example/second', 'phones': [{'number': '514-555-0161'}]}",
            ListingEntry.class);
    assertThat(listings.learn(EMPTY, opened, late)).isFalse();
    assertThat(kept().item().entry(List.of()).website()).isEqualTo("https://etape.example/premier");
    assertThat(rows()).containsEntry("phone", 0);
  }

  @Test
  void takingTheRowAwayTakesWhatWasLearntWithIt() {
    learn(
        "{'name': {'fr': 'Étape', 'en': 'Step'}, 'phones': [{'number': '514-555-0161', 'description': {'fr': 'Jour', 'en': 'Day'}}]}");
    listedNeeds.remove(EMPTY, "L'Étape/housing");
    listings.remove(EMPTY, "L'Étape");
    assertThat(rows().values()).containsOnly(0);
  }

  @Test
  void needsAnEditorChoseHaveNoWordsOfTheListToRestOn() {
    var listing = services.of(EMPTY).get(new ServiceId(ID));
    assertThat(listing).isNotNull();
    var edited =
        new EditedListing(
            listing.id(),
            listing.version(),
            listing.listedName(),
            Sample.changed(
                listing.entry(), "{'needs': ['housing', 'work', 'food']}", ListingEntry.class));
    assertThat(services.replace(EMPTY, edited)).isPresent();
    assertThat(listedNeeds.current(EMPTY).values())
        .containsExactlyInAnyOrder(
            new ListedNeed("L'Étape", "food", null, null),
            new ListedNeed("L'Étape", "work", null, null),
            new ListedNeed("L'Étape", "housing", "Hébergement", "secteur"));
  }

  @Test
  void citizensSeeListAndLearntAsOne() {
    learn("{'email': 'etape@etape.example'}");
    assertThat(services.services(EMPTY, translations.of(EMPTY)).get(new ServiceId(ID)))
        .satisfies(service -> {
          assertThat(service.name()).isEqualTo(Translated.french("L'Étape"));
          assertThat(service.summary()).isEqualTo(Translated.french("Hébergement"));
          assertThat(service.eligibility()).isEqualTo(Translated.french("jeunes, tous"));
          assertThat(service.email()).isEqualTo(new EmailAddress("etape@etape.example"));
          assertThat(service.needs()).containsExactly(new NeedId("housing"));
          assertThat(service.at()).isEmpty();
          assertThat(service.documents()).as("unknown").isNull();
        });
  }

  @Test
  void nothingLearntIsNoRecordAtAll() {
    assertThat(new Learnt(null, null, List.of(), null, null, null, null).orNull()).isNull();
    var learnt = new Learnt(null, null, List.of(), null, "https://etape.example", null, null);
    assertThat(learnt.orNull()).isEqualTo(learnt);
  }

  private ListingStore.Kept kept() {
    var kept = listings.of(EMPTY).get("L'Étape");
    if (kept == null) {
      throw new AssertionError("It is not in the list");
    }
    return kept;
  }

  private ListingEntry learn(String change) {
    var kept = kept();
    var entry =
        Sample.changed(
            kept.item().entry(List.of(new NeedId("housing"))), change, ListingEntry.class);
    assertThat(listings.learn(EMPTY, kept, entry)).isTrue();
    return entry;
  }

  private Map<String, Integer> rows() {
    var counts = new TreeMap<String, Integer>();
    for (var table : List.of("organization", "attribute", "phone", "translation")) {
      counts.put(
          table,
          jdbc.sql("select count(*) from %s where community_id = ?".formatted(table))
              .param(EMPTY.value())
              .query(Integer.class)
              .single());
    }
    return counts;
  }
}
