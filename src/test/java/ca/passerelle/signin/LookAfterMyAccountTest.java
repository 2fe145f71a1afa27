package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own account. */
class LookAfterMyAccountTest extends DoorStory {
  private static final String OTHER = "un tout autre secret";

  private Account lea;

  @BeforeEach
  void leaIsIn() {
    lea = people.someone(Role.COORDINATOR);
    comesIn(lea);
  }

  @Test
  void itSaysWhoOneIsAndLeadsBackToWork() {
    walkTo("compte");

    assertThat(screen()).contains("Mon compte", lea.login().value(), "Aucune clé d’accès");
    assertThat(find(Anchor.class).withText("Revenir à Passerelle").single().getHref())
        .isEqualTo("/coordination");
    assertThat(offers("Sortir")).isTrue();
  }

  @Test
  void inEnglishItIsInEnglish() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    walkTo("compte");

    assertThat(screen()).contains("My account").doesNotContain("Mon compte");
  }

  @Test
  void whoeverHasNoRoleAnyMoreIsLedNowhere() {
    comesIn(people.someone());
    walkTo("compte");

    assertThat(find(Anchor.class).withText("Revenir à Passerelle").exists()).isFalse();
  }

  @Test
  void thePasswordIsChangedByWhoKnowsIt() {
    walkTo("compte");

    change(People.PASSWORD, OTHER, OTHER);

    assertThat(screen()).contains("Mot de passe changé.");
    assertThat(field("Mot de passe actuel").getValue()).isEmpty();
    assertThat(field("Nouveau mot de passe").getValue()).isEmpty();
    assertThat(encoder.matches(OTHER, accounts.passwordHash(lea.id()).orElseThrow())).isTrue();
  }

  @Test
  void aWrongOneIsSaidWhereItStands() {
    walkTo("compte");

    change("pas le bon mot", OTHER, OTHER);

    assertThat(fault("Mot de passe actuel")).isEqualTo("Ce n’est pas votre mot de passe actuel.");
    assertThat(screen()).doesNotContain("Mot de passe changé.");
  }

  @Test
  void withoutTheCurrentOneThatIsSaidFirst() {
    walkTo("compte");

    change("", "court", "");

    assertThat(fault("Mot de passe actuel")).isEqualTo("Écrivez votre mot de passe actuel.");
    assertThat(fault("Nouveau mot de passe")).isEmpty();
  }

  @Test
  void guessingMakesOneWait() {
    walkTo("compte");
    for (int guess = 0; guess < LockOut.FREE_ATTEMPTS; guess++) {
      change("pas le bon mot", OTHER, OTHER);
    }

    change(People.PASSWORD, OTHER, OTHER);

    assertThat(fault("Mot de passe actuel")).contains("Attendez une minute");
    assertThat(encoder.matches(People.PASSWORD, accounts.passwordHash(lea.id()).orElseThrow()))
        .isTrue();
  }

  @Test
  void aWeakNewPasswordCostsNoAttempt() {
    walkTo("compte");
    for (int attempt = 0; attempt <= LockOut.FREE_ATTEMPTS; attempt++) {
      change("pas le bon mot", "court", "court");
    }

    change(People.PASSWORD, OTHER, OTHER);

    assertThat(screen()).contains("Mot de passe changé.");
  }

  private void change(String current, String password, String again) {
    type("Mot de passe actuel", current);
    type("Nouveau mot de passe", password);
    type("Encore une fois", again);
    send();
  }
}
