package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.ServiceEntryRefused.Reason;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * An organization of the list calls back and says its telephone. An editor writes it down; citizens
 * see it; the list stays as its community wrote it.
 */
@PasserelleTest
@WithActor(role = Role.EDITOR, community = "centre-sud")
class CorrectAListedOrganizationTest {
  private static final CommunityId CENTRE_SUD = new CommunityId("centre-sud");
  private static final String LISTED = "Centre de soir Denise-Massé";
  private static final ServiceId ID = new ServiceId(Ids.listing(CENTRE_SUD, LISTED));
  private static final String SAID = "Santé mentale; projet Jeunes et santé mentale";
  private static final NeedId HEALTH = new NeedId("health");
  private static final NeedId COMPANY = new NeedId("company");

  @Autowired DirectoryDesk desk;
  @Autowired Directory directory;
  @Autowired ListingStore listings;
  @Autowired ListedNeedStore listedNeeds;
  @Autowired JdbcClient jdbc;
  private ListingEntry before;

  @BeforeEach
  void asTheListSays() {
    before = opened().entry();
  }

  @AfterEach
  void putItBack() {
    save(before);
    listedNeeds.put(CENTRE_SUD, 0, new ListedNeed(LISTED, "health", "Santé mentale", "secteur"));
  }

  @Test
  void atFirstAnEditorSeesWhatTheListSaysAndNoMore() {
    assertThat(opened().listedName()).isEqualTo(LISTED);
    assertThat(before)
        .isEqualTo(
            new ListingEntry(
                Translated.french(LISTED),
                Translated.french(SAID),
                List.of(HEALTH),
                List.of(),
                null,
                null,
                null,
                null));
  }

  @Test
  void theListOfEditorsTellsWhoCanBeReached() {
    assertThat(line().reachable()).isFalse();
    save("{'website': 'https://exemple.test'}");
    assertThat(line().reachable()).isTrue();
    assertThat(desk.listed(CENTRE_SUD))
        .extracting(line -> line.name().in(Language.FRENCH))
        .contains("Spectre de rue", LISTED)
        .doesNotContain("Almage");
  }

  @Test
  void aTelephoneOnceKnownReplacesTheWayTo211() {
    save("{'phones': [{'number': '514-555-0177', 'description': {'fr': 'Le soir'}}]}");
    var sheet = seen();
    assertThat(sheet.summary().contactUnknown()).isFalse();
    assertThat(sheet.phones())
        .singleElement()
        .satisfies(phone -> {
          assertThat(phone.number().e164()).isEqualTo("+15145550177");
          assertThat(phone.note()).contains(Translated.french("Le soir"));
        });
    assertThat(sheet.summary().open()).isEqualTo(new OpenState.Unknown());
    assertThat(sheet.summary().cost()).isEqualTo(Cost.UNKNOWN);
  }

  @Test
  void takingTheTelephoneAwaySendsTo211Again() {
    save("{'phones': [{'number': '514-555-0177'}]}");
    save("{'phones': []}");
    assertThat(seen().summary().contactUnknown()).isTrue();
    assertThat(seen().phones()).isEmpty();
  }

  @Test
  void aNameIsPutRightInBothLanguagesAndStillFoundByBoth() {
    save("{'name': {'fr': 'Le Centre de soir', 'en': 'The Evening Centre'}}");
    assertThat(seen().summary().name().in(Language.ENGLISH)).isEqualTo("The Evening Centre");
    assertThat(search("evening")).extracting(ServiceSummary::id).containsExactly(ID);
    assertThat(opened().listedName()).isEqualTo(LISTED);
    assertThat(search("denise masse"))
        .as("people know the old name")
        .extracting(ServiceSummary::id)
        .containsExactly(ID);
  }

  @Test
  void aTextTakenAwayIsTheListsOwnAgain() {
    save("{'description': {'fr': 'Un local ouvert le soir'}}");
    assertThat(seen().summary().summary()).contains(Translated.french("Un local ouvert le soir"));
    save("{'description': null}");
    assertThat(seen().summary().summary()).contains(Translated.french(SAID));
  }

  @Test
  void needsAreChosenAndTheOnesThatStayKeepTheWordsTheyRestOn() {
    save("{'needs': ['health', 'company']}");
    assertThat(under(COMPANY)).isTrue();
    assertThat(under(HEALTH)).isTrue();
    assertThat(words("health")).isEqualTo("Santé mentale");
    save("{'needs': ['company']}");
    assertThat(under(HEALTH)).isFalse();
  }

  @Test
  void whatTheListSaysStaysAsItWasWritten() {
    var row = row();
    save("{'name': {'fr': 'Autre'}, 'website': 'https://exemple.test', 'needs': []}");
    assertThat(row().nom()).isEqualTo(row.nom());
    assertThat(row().secteur()).isEqualTo(row.secteur());
    assertThat(row().publics()).isEqualTo(row.publics());
    assertThat(row().here()).isNotNull();
    save(before);
    assertThat(row()).isEqualTo(row);
  }

  @Test
  void whoSavesSecondIsToldAndOverwritesNothing() {
    var mine = opened();
    save("{'website': 'https://exemple.test/premier'}");
    assertThatThrownBy(() -> desk.saveListing(CENTRE_SUD, mine))
        .isInstanceOf(ServiceChangedMeanwhile.class);
    assertThat(opened().entry().website()).isEqualTo("https://exemple.test/premier");
  }

  @Test
  void anotherNameInTheListUnderTheSameIdIsNoWayIn() {
    var mine = opened();
    var forged = new EditedListing(mine.id(), mine.version(), "Spectre de rue", mine.entry());
    assertThatThrownBy(() -> desk.saveListing(CENTRE_SUD, forged))
        .isInstanceOf(ServiceChangedMeanwhile.class);
  }

  @Test
  void aTelephoneThatIsNoneAndANeedThatIsNoneAreRefused() {
    refused("{'phones': [{'number': '911-1'}]}", Reason.BAD_PHONE);
    refused("{'needs': ['gold']}", Reason.UNKNOWN_NEED);
    assertThat(opened().entry()).isEqualTo(before);
  }

  @Test
  void everyChangeIsKeptFieldByField() {
    save("{'website': 'https://exemple.test/trace'}");
    assertThat(
            jdbc.sql(
                    """
                    select was, became from directory_change
                    where record_id = ? and became like '%/trace%'
                    """)
                .param(ID.value())
                .query((row, _) -> row.getString(1) + " -> " + row.getString(2))
                .list())
        .containsExactly("{} -> {\"website\":\"https://exemple.test/trace\"}");
  }

  @Test
  void anEditorOfAnotherCommunityDoesNotEvenSeeIt() {
    var jonquiere = new CommunityId("jonquiere");
    var mine = opened();
    var me = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(Acting.as(Role.EDITOR, jonquiere));
    try {
      assertThatThrownBy(() -> desk.listed(CENTRE_SUD)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> desk.listing(CENTRE_SUD, ID))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> desk.saveListing(CENTRE_SUD, mine))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(desk.listing(jonquiere, ID)).isEmpty();
    } finally {
      SecurityContextHolder.setContext(me);
    }
  }

  private void refused(String change, Reason reason) {
    assertThatThrownBy(() -> save(change))
        .isInstanceOfSatisfying(
            ServiceEntryRefused.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private EditedListing opened() {
    return desk.listing(CENTRE_SUD, ID).orElseThrow();
  }

  private ListedLine line() {
    return desk.listed(CENTRE_SUD).stream()
        .filter(l -> l.id().equals(ID))
        .findFirst()
        .orElseThrow();
  }

  private ServiceSheet seen() {
    return directory.service(CENTRE_SUD, ID, Optional.empty(), MutableClock.START).orElseThrow();
  }

  private List<ServiceSummary> search(String words) {
    return directory
        .search(
            CENTRE_SUD, words, new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START))
        .services();
  }

  private boolean under(NeedId need) {
    return directory
        .services(
            CENTRE_SUD, need, new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START))
        .services()
        .stream()
        .anyMatch(card -> card.id().equals(ID));
  }

  private ListedOrganization row() {
    return Optional.ofNullable(listings.current(CENTRE_SUD).get(LISTED)).orElseThrow();
  }

  private String words(String need) {
    return jdbc.sql(
            "select attribute_value from attribute where link_id = ? and taxonomy_term_id = ?")
        .params(ID.value(), Ids.need(CENTRE_SUD, need))
        .query(String.class)
        .single();
  }

  private void save(String change) {
    save(Sample.changed(opened().entry(), change, ListingEntry.class));
  }

  private void save(ListingEntry entry) {
    var now = opened();
    desk.saveListing(CENTRE_SUD, new EditedListing(ID, now.version(), LISTED, entry));
  }
}
