package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.FilterBar;
import ca.passerelle.uikit.NeedTile;
import ca.passerelle.uikit.ServiceSheet;
import ca.passerelle.uikit.WaysOn;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody looks for help nearby. */
class FindAServiceTest extends CitizenStory {
  @Test
  void theQuestionComesWithTenNeeds() {
    startInFrench();
    assertThat(screen()).contains("Bonjour. De quoi avez-vous besoin");
    assertThat(find(NeedTile.class).all()).hasSize(10);
  }

  @Test
  void inTheEveningOneIsGreetedAsInTheEvening() {
    clock.advance(Duration.ofHours(9));
    startInFrench();
    assertThat(screen()).contains("Bonsoir.");
  }

  @Test
  void whatIsOpenNowComesFirst() {
    startInFrench();
    touchTile("Manger");
    var open = cards().stream().map(card -> kind(card)).toList();
    assertThat(open).contains("OPEN");
    assertThat(open.lastIndexOf("OPEN")).isLessThan(open.indexOf("LATER"));
  }

  @Test
  void anOpenServiceSaysUntilWhenInWords() {
    clock.moveTo(Instant.parse("2026-11-23T17:00:00Z")); // Monday noon
    startInFrench();
    touchTile("Manger");
    assertThat(screen()).contains("Ouvert jusqu’à 13\u00a0h\u00a030");
  }

  @Test
  void aFilterNarrowsTheListAndStaysFromNeedToNeed() {
    startInFrench();
    touchTile("Manger");
    int all = cards().size();
    touchFilter("Ouvert maintenant");
    assertThat(cards()).isNotEmpty().hasSizeLessThan(all);
    assertThat(cards()).allMatch(card -> kind(card).equals("OPEN"));
    walkTo(TABLET + "/accueil");
    touchTile("Ma santé");
    assertThat(cards()).allMatch(card -> kind(card).equals("OPEN"));
  }

  @Test
  void theNextPersonFindsNoFilterOfTheOneBefore() {
    startInFrench();
    touchTile("Manger");
    int all = cards().size();
    touchFilter("Ouvert maintenant");
    startInFrench();
    touchTile("Manger");
    assertThat(cards()).hasSize(all);
  }

  @Test
  void filtersThatLeaveNothingShowTheOthersAndSaySo() {
    clock.moveTo(Instant.parse("2026-11-23T09:00:00Z")); // four in the morning
    startInFrench();
    touchTile("Apprendre");
    int all = cards().size();
    touchFilter("Ouvert maintenant");
    assertThat(screen()).contains("Rien avec ces choix.");
    assertThat(cards()).hasSize(all);
    test(find(NativeButton.class).withText("Enlever ces choix").single()).click();
    assertThat(screen()).doesNotContain("Rien avec ces choix.").contains(all + " services.");
  }

  @Test
  void whoChoosesDistanceIsToldThatTheNearestComeFirstAndSeesThem() {
    startInFrench();
    touchTile("Rencontrer du monde");
    touchFilter("À 15 minutes à pied");
    assertThat(screen()).contains("Les plus proches d’abord.");
    var minutes =
        cards().stream()
            .flatMap(card -> Pattern.compile("(\\d+).min\"").matcher(card.toString()).results())
            .map(found -> Integer.valueOf(found.group(1)))
            .toList();
    assertThat(minutes).hasSizeGreaterThan(4).isSorted();
  }

  @Test
  void whoAskedForTheirLanguageAndChoosesAnotherMeansThatOne() {
    startInFrench();
    touchTile("Rencontrer du monde");
    touchFilter("En français");
    walkTo(TABLET + "/accueil?langue=en");
    touchTile("Meet people");
    assertThat(cards()).isNotEmpty().allMatch(card -> card.toString().contains("English"));
  }

  @Test
  void everyFilterSaysHowManyServicesItLeaves() {
    startInFrench();
    touchTile("Manger");
    for (var filter : json(find(FilterBar.class).single(), "filters")) {
      var label = filter.get("label").asString();
      touchFilter(label);
      if (!screen().contains("Rien avec ces choix.")) {
        assertThat(cards()).as(label).hasSize(filter.get("count").asInt());
      }
      touchFilter(label);
    }
  }

  @Test
  void nearIsWithinAWalkAndWhatHasNoAddressStaysAndIsCounted() {
    startInFrench();
    touchTile("Être écouté·e");
    int all = cards().size();
    touchFilter("À 15 minutes à pied");
    assertThat(cards()).isNotEmpty().hasSizeLessThanOrEqualTo(all);
    long nowhere = cards().stream().filter(card -> !card.toString().contains("footprints")).count();
    assertThat(nowhere).isPositive();
    assertThat(screen()).contains("Sans adresse connue, aussi montrés\u00a0: " + nowhere);
  }

  @Test
  void aServiceSaysEverythingThatIsKnown() {
    startInFrench();
    touchTile("Manger");
    touchCard("Dépannage alimentaire");
    assertThat(screen())
        .contains("Une fois par mois")
        .contains("9\u00a0h\u00a030 – 12\u00a0h, 13\u00a0h\u00a030 – 16\u00a0h")
        .contains("Gratuit")
        .contains("Vérifié le 3 novembre 2026")
        .contains("Demander qu’on me contacte");
  }

  @Test
  void theWayBackLeadsToTheListOneCameFrom() {
    startInFrench();
    touchTile("Manger");
    touchCard("Dépannage alimentaire");
    assertThat(screen()).contains(TABLET + "/besoin/food");
  }

  @Test
  void theCodeToTakeAwayLeadsToTheWebSiteNotToTheTablet() {
    startInFrench();
    touchTile("Manger");
    touchCard("Dépannage alimentaire");
    var sheet = json(find(ServiceSheet.class).single(), "sheet");
    assertThat(sheet.get("takePath").asString()).startsWith("borne/web-quartier-demo/service/");
  }

  @Test
  void aDiscreetNeedIsNotNamedInLargeType() {
    startInFrench();
    touchTile("Être en sécurité");
    assertThat(screen()).contains("Services près d’ici").doesNotContain("Être en sécurité");
  }

  @Test
  void aServiceThatIsGoneLeadsOn() {
    walkTo(TABLET + "/service/00000000-0000-4000-8000-000000000000");
    assertThat(find(WaysOn.class).exists()).isTrue();
    assertThat(screen()).contains("211");
  }

  @Test
  void aTitleNeverSaysWhatAPersonCameFor() {
    startInFrench();
    touchTile("Être en sécurité");
    assertThat(((NeedView) getCurrentView()).getPageTitle()).isEqualTo("Passerelle");
  }

  private static String kind(JsonNode card) {
    return card.get("opening").get("kind").asString();
  }
}
