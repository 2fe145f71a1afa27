package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.ContactForm;
import ca.passerelle.uikit.MyCode;
import ca.passerelle.uikit.ServiceSheet;
import com.vaadin.flow.component.ComponentUtil;
import org.junit.jupiter.api.Test;

/**
 * Somebody wants a person. What is written stays in the browser; here is what the form is given.
 */
class AskToBeContactedTest extends CitizenStory {
  @Test
  void theFormKnowsWhereItStandsAndWhatOneAgreesTo() {
    walkTo(TABLET + "/contact?langue=fr");
    var form = find(ContactForm.class).single();
    assertThat(form.getElement().getProperty("kiosk")).isEqualTo("demo-caisse");
    assertThat(json(form, "needs")).hasSize(10);
    assertThat(json(form, "venues")).isNotEmpty();
    assertThat(json(form, "consent").get("version").asInt()).isPositive();
    assertThat(json(form, "texts").size()).isGreaterThan(128);
  }

  @Test
  void comingFromAServiceTheFormIsAboutIt() {
    startInFrench();
    touchTile("Manger");
    touchCard("Dépannage alimentaire");
    walkTo(json(find(ServiceSheet.class).single(), "sheet").get("askHref").asString());
    var service = json(find(ContactForm.class).single(), "service");
    assertThat(service.get("name").asString()).isEqualTo("Dépannage alimentaire");
  }

  @Test
  void aNewLanguageChangesTheWordsOfTheSameForm() {
    walkTo(TABLET + "/contact?langue=fr");
    var form = find(ContactForm.class).single();
    chooseLanguage("en");
    assertThat(find(ContactForm.class).single()).isSameAs(form);
    assertThat(form.getElement().getProperty("language")).isEqualTo("en");
    assertThat(form.isAttached()).isTrue();
  }

  @Test
  void leavingTheFormLeadsHome() {
    walkTo(TABLET + "/contact?langue=fr");
    var form = find(ContactForm.class).single();
    ComponentUtil.fireEvent(form, new ContactForm.Left(form, true, true));
    assertThat(getCurrentView()).isInstanceOf(HomeView.class);
  }

  @Test
  void whoeverHoldsACodeComesBackWithIt() {
    walkTo(TABLET + "/code?langue=fr");
    var code = find(MyCode.class).single();
    assertThat(code.getElement().getProperty("kiosk")).isEqualTo("demo-caisse");
    ComponentUtil.fireEvent(code, new MyCode.Left(code, true));
    assertThat(getCurrentView()).isInstanceOf(HomeView.class);
  }
}
