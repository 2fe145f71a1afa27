package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.fleet.DeviceTokens;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.Acting;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Links that work once: for someone new or who forgot, for the first of all, for a tablet. */
@WithAnonymousUser
class OpenALinkTest extends DoorStory {
  private static final String GOOD = "un tout autre secret";

  @Autowired DeviceTokens tokens;

  @Test
  void theLinkGreetsItsOwnerByName() {
    var lea = people.newcomer(Role.EDITOR);
    walkTo("acces/" + links.toAccount(lea.id()).value());

    assertThat(screen()).contains("Bonjour Essai", lea.login().value());
    var whose = find(Form.class).single().getElement().getChild(0);
    assertThat(whose.getAttribute("autocomplete")).isEqualTo("username");
    assertThat(whose.getAttribute("value")).isEqualTo(lea.login().value());
  }

  @Test
  void inEnglishItGreetsInEnglish() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    walkTo("acces/" + links.toAccount(people.newcomer(Role.EDITOR).id()).value());

    assertThat(screen()).contains("Choose a password", "Hello Essai");
  }

  @Test
  void thePasswordChosenIsKeptAndTheLinkIsUsedUp() {
    var lea = people.newcomer(Role.EDITOR);
    var link = links.toAccount(lea.id()).value();
    walkTo("acces/" + link);
    var before = request.getSession().getId();

    choose(GOOD, GOOD);

    assertThat(request.getSession().getId()).as("a new session").isNotEqualTo(before);
    assertThat(encoder.matches(GOOD, accounts.passwordHash(lea.id()).orElseThrow())).isTrue();
    assertThat(SecurityContextHolder.getContext().getAuthentication())
        .isNotNull()
        .satisfies(who -> assertThat(who.getName()).isEqualTo(lea.login().value()));
    walkTo("acces/" + link);
    assertThat(screen()).contains("Ce lien ne fonctionne plus");
  }

  @Test
  void aPasswordThatIsTooShortOrMistypedIsSaidAndNothingIsKept() {
    var lea = people.newcomer(Role.EDITOR);
    walkTo("acces/" + links.toAccount(lea.id()).value());

    choose("court", "court");
    assertThat(fault("Nouveau mot de passe")).contains("au moins 12 caractères");

    choose(GOOD, "un tout autre secre");
    assertThat(fault("Nouveau mot de passe")).isEmpty();
    assertThat(fault("Encore une fois")).isEqualTo("Les deux ne sont pas pareils.");
    assertThat(accounts.passwordHash(lea.id())).isEmpty();

    type("Encore une fois", GOOD);
    assertThat(fault("Encore une fois")).as("until it is written anew").isEmpty();
  }

  @Test
  void aLinkUsedInAnotherWindowMeanwhileIsSaidToBeDead() {
    var link = links.toAccount(people.newcomer(Role.EDITOR).id()).value();
    walkTo("acces/" + link);
    links.use(link);

    choose(GOOD, GOOD);

    assertThat(screen()).contains("Ce lien ne fonctionne plus");
  }

  @Test
  void anyOtherAddressIsADeadLinkWithAWayOn() {
    walkTo("acces/invented");

    assertThat(screen()).contains("Ce lien ne fonctionne plus", "Aller à l’entrée");
  }

  @Test
  void theFirstOfAllWritesNameLoginAndPassword() {
    demonstrationHasNoAdministrator();
    walkTo("premier-acces/" + links.toFirstAdministrator().value());

    send();
    assertThat(fault("Votre nom, comme les autres le verront")).isEqualTo("Écrivez un nom.");

    type("Votre nom, comme les autres le verront", "Ada");
    type("Nom d’utilisateur", "à");
    send();
    assertThat(fault("Nom d’utilisateur")).isEqualTo("Ce nom d’utilisateur ne convient pas.");

    type("Nom d’utilisateur", "amina");
    choose(GOOD, GOOD);
    assertThat(fault("Nom d’utilisateur")).isEqualTo("Ce nom d’utilisateur est déjà pris.");

    type("Nom d’utilisateur", "ada-premiere");
    choose(GOOD, GOOD);
    assertThat(accounts.find(new Login("ada-premiere")))
        .hasValueSatisfying(
            ada -> assertThat(ada.roles(People.HERE)).contains(Role.ADMINISTRATOR, Role.EDITOR));
  }

  @Test
  void onceSomeoneAdministersTheFirstLinkMakesNobody() {
    demonstrationHasNoAdministrator();
    var link = links.toFirstAdministrator().value();
    walkTo("premier-acces/" + link);
    accounts.locked(administration().id(), false);

    type("Votre nom, comme les autres le verront", "Ada");
    type("Nom d’utilisateur", "ada-premiere");
    choose(GOOD, GOOD);

    assertThat(screen()).contains("Ce lien ne fonctionne plus");
    assertThat(accounts.find(new Login("ada-premiere"))).isEmpty();
  }

  @Test
  void aDeadFirstLinkSaysWhereAnotherOneIs() {
    walkTo("premier-acces/invented");

    assertThat(screen()).contains("Un nouveau lien est affiché à chaque démarrage");
  }

  @Test
  void lookingAtATabletsLinkDoesNotUseItUpTouchingDoes() {
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, People.HERE));
    var link = tokens.activationLink(new KioskId("demo-clsc"));
    SecurityContextHolder.clearContext();
    walkTo("borne-activer/" + link);
    walkTo("borne-activer/" + link);
    assertThat(offers("Activer cet appareil")).isTrue();

    tap("Activer cet appareil");

    assertThat(tokens.activate(link)).isEmpty();
    walkTo("borne-activer/" + link);
    tap("Activer cet appareil");
    assertThat(screen()).contains("Demandez-en un autre à l’administration");
  }

  private void choose(String password, String again) {
    type("Nouveau mot de passe", password);
    type("Encore une fois", again);
    send();
  }

  private void demonstrationHasNoAdministrator() {
    accounts.locked(administration().id(), true);
  }

  private Account administration() {
    return accounts.find(new Login("administration")).orElseThrow();
  }
}
