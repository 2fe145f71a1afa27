package ca.passerelle.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.configuration.Reference;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rooms are offered in the order their community lists them, until whoever lends one ends it. */
@PasserelleTest
class HostVenuesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final CommunityId NONE_YET = new CommunityId("centre-sud");
  @Autowired private ApplicationContext context;
  @Autowired private HostVenues venues;
  @Autowired private HostVenueStore store;
  private List<HostVenueEntry> before = List.of();

  @BeforeEach
  void remember() {
    before = store.of(DEMO);
  }

  @AfterEach
  void asTheyWere() {
    store.of(DEMO).forEach(entry -> store.remove(DEMO, entry.id()));
    for (int position = 0; position < before.size(); position++) {
      store.put(DEMO, position, before.get(position));
    }
    applied();
  }

  private void applied() {
    context.publishEvent(new ConfigurationApplied(DEMO));
  }

  private List<String> offered() {
    return venues.of(DEMO).stream().map(venue -> venue.id().value()).toList();
  }

  private static HostVenueEntry room(String id, @Nullable String location, boolean available) {
    return new HostVenueEntry(
        id,
        Translated.french("Une salle"),
        location,
        Translated.french("Le soir"),
        false,
        null,
        available);
  }

  @Test
  void theDemonstrationLendsRoomsWithTheirHoursInBothLanguages() {
    assertThat(offered()).startsWith("salon-du-parc").contains("petit-salon").hasSize(5);
    assertThat(venues.of(DEMO))
        .allSatisfy(venue -> {
          assertThat(venue.name().in(Language.ENGLISH)).isNotBlank();
          assertThat(venue.hours().in(Language.FRENCH)).isNotBlank();
          assertThat(venue.location()).isPresent();
        })
        .anySatisfy(venue -> assertThat(venue.stepFree()).isFalse());
  }

  @Test
  void aCommunityThatWasLentNoneOffersNone() {
    assertThat(venues.of(NONE_YET)).isEmpty();
  }

  @Test
  void aRoomThatIsTakenBackIsOfferedNoMoreButStillKnown() {
    store.put(DEMO, 0, room("salon-du-parc", "maison-du-parc", false));
    applied();

    assertThat(offered()).doesNotContain("salon-du-parc").hasSize(4);
    assertThat(store.current(DEMO)).containsKey("salon-du-parc");
  }

  @Test
  void aRoomCanHaveNoPlaceInTheDirectoryAndNoDetails() {
    store.put(DEMO, 9, room("nouvelle", null, true));
    applied();

    assertThat(offered()).endsWith("nouvelle");
    assertThat(venues.of(DEMO).getLast())
        .satisfies(venue -> {
          assertThat(venue.location()).isEmpty();
          assertThat(venue.details()).isEqualTo(Optional.empty());
        });
    assertThat(store.references(room("nouvelle", null, true))).isEmpty();
  }

  @Test
  void thePlaceOfARoomMustStandInTheDirectory() {
    assertThat(store.references(room("nouvelle", "maison-du-parc", true)))
        .containsExactly(new Reference("/location", "locations", "maison-du-parc"));
  }

  @Test
  void theOrderIsTheFilesAndCanChange() {
    var last = before.getLast();
    store.put(DEMO, -1, last);
    applied();
    assertThat(offered()).startsWith(last.id()).hasSize(before.size());
  }

  @Test
  void untilSomethingIsAppliedEveryoneSeesTheSame() {
    var seen = venues.of(DEMO);
    store.remove(DEMO, "petit-salon");
    assertThat(venues.of(DEMO)).isEqualTo(seen);
    applied();
    assertThat(offered()).doesNotContain("petit-salon");
  }

  @Test
  void removedInOneCommunityItStaysInTheOthers() {
    store.remove(NONE_YET, "petit-salon");
    applied();
    assertThat(offered()).contains("petit-salon");
  }

  @Test
  void anItemIsTheSameDecisionAsItWasWritten() {
    assertThat(store.current(DEMO).values()).containsExactlyElementsOf(before);
    assertThat(store.name()).isEqualTo("host-venues");
    assertThat(store.type()).isEqualTo(HostVenueEntry.class);
    assertThat(before).extracting(store::key).doesNotHaveDuplicates();
  }

  @Test
  void aNameThatIsNoneIsRefusedBeforeAnyoneCanChooseIt() {
    assertThatThrownBy(() -> room("Pas un nom", null, true).venue())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
