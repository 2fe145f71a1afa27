package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.uikit.ContactForm;
import ca.passerelle.uikit.FixedBar;
import ca.passerelle.uikit.IdleGuard;
import ca.passerelle.uikit.MyCode;
import ca.passerelle.uikit.Outbox;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a visit ends, the next person finds nothing of it, and what was sealed still travels. */
class TheEndOfAVisitTest extends CitizenStory {
  private static final Choices NOTHING = new Choices(ServiceFilter.NONE, "", "");

  @Test
  void theWelcomeForgetsWordsFiltersAndTheListOneCameFrom() {
    startInFrench();
    searchFor("depannage");
    touchFilter("Gratuit");
    assertThat(Choices.of(UI.getCurrent())).isNotEqualTo(NOTHING);
    walkTo(TABLET);
    assertThat(Choices.of(UI.getCurrent())).isEqualTo(NOTHING);
  }

  @Test
  void aWelcomeOfAnotherKioskForgetsThemToo() {
    startInFrench();
    searchFor("depannage");
    walkTo("borne/web-mercier-est");
    assertThat(Choices.of(UI.getCurrent())).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/accueil", "/besoin/safety", "/contact", "/code", "/urgence"})
  void everyScreenKnowsWhereTheNextPersonStarts(String place) {
    walkTo(TABLET + place);
    var guard = find(IdleGuard.class).single().getElement();
    assertThat(guard.getProperty("home")).isEqualTo(TABLET);
    assertThat(guard.getProperty("quiet", true)).isFalse();
    assertThat(guard.getProperty("warnAfter", 0.0)).isEqualTo(60.0);
    assertThat(guard.getProperty("answerWithin", 0.0)).isGreaterThanOrEqualTo(60.0);
    assertThat(json(find(FixedBar.class).single(), "ways").get("home").asString())
        .isEqualTo(TABLET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/accueil", "/urgence", "/besoin/gold"})
  void whatIsSealedTravelsFromEveryScreen(String place) {
    walkTo(TABLET + place);
    assertThat(find(Outbox.class).all()).hasSize(1);
  }

  @Test
  void theGuardAsksInTheLanguageOfThePerson() {
    walkTo(TABLET + "/accueil?langue=fr");
    chooseLanguage("en");
    assertThat(json(find(IdleGuard.class).single(), "texts").toString())
        .contains("Are you still there?")
        .doesNotContain("Êtes-vous");
  }

  @Test
  void goingBackFromTheFirstQuestionOfTheFormLeadsToTheNeeds() {
    walkTo(TABLET + "/contact?langue=fr");
    var form = find(ContactForm.class).single();
    ComponentUtil.fireEvent(form, new ContactForm.Left(form, true, false));
    assertThat(getCurrentView()).isInstanceOf(HomeView.class);
    walkTo(TABLET + "/contact");
    assertThat(find(ContactForm.class).single()).isNotSameAs(form);
  }

  @Test
  void theBarOpensTheFormAboutNothingWhileItIsOpenAboutAService() {
    startInFrench();
    touchTile("Manger");
    var id = cards().getFirst().get("href").asString().replaceAll(".*/", "");
    walkTo(TABLET + "/contact?service=" + id);
    walkTo(json(find(FixedBar.class).single(), "ways").get("contact").asString());
    assertThat(find(ContactForm.class).single().getElement().getPropertyRaw("service")).isNull();
  }

  @Test
  void aCodeHalfEnteredStaysWhenTheLanguageChanges() {
    walkTo(TABLET + "/code?langue=fr");
    var code = find(MyCode.class).single();
    chooseLanguage("en");
    assertThat(find(MyCode.class).single()).isSameAs(code);
    assertThat(json(code, "texts").get("code.entry.title").asString()).isEqualTo("Enter your code");
    assertThat(json(code, "venues")).isNotEmpty();
  }

  @Test
  void placesToMeetAreNamedInTheLanguageOfThePersonWithTheirAddress() {
    walkTo(TABLET + "/contact?langue=fr");
    var venue = json(find(ContactForm.class).single(), "venues").get(0);
    assertThat(venue.get("name").asString()).isEqualTo("Maison du Parc, petit salon");
    assertThat(venue.get("details").asString()).contains("rue", "Du lundi au vendredi");
    chooseLanguage("en");
    assertThat(json(find(ContactForm.class).single(), "venues").get(0).get("name").asString())
        .isEqualTo("Park House, small sitting room");
  }
}
