package ca.passerelle.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.PasserelleTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** When the network or the server fails, the page says so in its own words and language. */
@PasserelleTest
@WithAnonymousUser
class InterruptionsTest extends SpringBrowserlessTest {
  @Test
  void aLostConnectionIsSaidInTheLanguageOfThePage() {
    UI.getCurrent().setLocale(Locale.CANADA_FRENCH);
    UI.getCurrent().navigate("connexion");
    assertThat(said()).isEqualTo("La connexion est coupée. Nouvel essai…");

    UI.getCurrent().navigate("borne/web-quartier-demo/accueil");
    UI.getCurrent().setLocale(Locale.ENGLISH);
    assertThat(said()).as("also without going elsewhere").startsWith("The connection is lost");
  }

  @Test
  void aFailureOfTheServerIsSaidWithoutEnglishForThoseWhoSpeakFrench() {
    assertThat(messages(Locale.FRENCH).getInternalErrorCaption())
        .isEqualTo("Quelque chose n’a pas marché");
    assertThat(messages(Locale.FRENCH).getSyncErrorMessage()).startsWith("Touchez ici");
    assertThat(messages(Locale.ENGLISH).getInternalErrorCaption())
        .isEqualTo("Something went wrong");
    assertThat(messages(Locale.ENGLISH).getCookiesDisabledMessage()).contains("cookies");
  }

  @Test
  void aSessionThatEndedSaysNothingToTheNextPerson() {
    assertThat(messages(Locale.FRENCH).isSessionExpiredNotificationEnabled()).isFalse();
  }

  private static String said() {
    return UI.getCurrent().getReconnectDialogConfiguration().getDialogText();
  }

  private static SystemMessages messages(Locale locale) {
    return VaadinService.getCurrent().getSystemMessages(locale, VaadinRequest.getCurrent());
  }
}
