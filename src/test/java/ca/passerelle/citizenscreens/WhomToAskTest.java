package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody found a service and wants to know whom to ask, and whether it is for their street. */
class WhomToAskTest extends CitizenStory {
  @Test
  void thePersonIsSaidByWhatTheyDo() {
    startInFrench();
    touchTile("Me loger");
    touchCard("Mes droits de locataire");
    assertThat(screen()).contains("Demandez\u00a0: Conseillère juridique, Droits des locataires");
  }

  @Test
  void theSheetSaysForWhichStreets() {
    startInFrench();
    touchTile("Me loger");
    touchCard("Mes droits de locataire");
    assertThat(screen())
        .contains("Pour les gens de\u00a0: Quartier-démo", "Ailleurs, on vous dit à qui parler");
  }

  @Test
  void theTelephoneOfTheOrganizationIsThereWhenTheServiceHasNone() {
    startInFrench();
    touchTile("Me loger");
    touchCard("Mes droits de locataire");
    assertThat(screen()).contains("(514) 555-0105");
  }

  @Test
  void inEnglishAllOfItIsEnglish() {
    walkTo(TABLET);
    walkTo(TABLET + "/accueil?langue=en");
    touchTile("A place to live");
    touchCard("My rights as a tenant");
    assertThat(screen())
        .contains("Ask for: Legal advisor, Tenants’ rights", "For people from: Quartier-démo");
  }
}
