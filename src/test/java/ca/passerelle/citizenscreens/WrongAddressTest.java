package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody arrives where nothing is. */
class WrongAddressTest extends CitizenStory {
  @Test
  void aKioskNobodyKnowsLeadsToTheNeighbourhoods() {
    walkTo("borne/nulle-part");
    assertThat(screen()).contains("Mercier-Est", "Centre-Sud", "Jonquière", "Quartier-démo");
  }

  @Test
  void anAddressThatCannotBeAKioskIsSimplyUnknown() {
    walkTo("borne/PAS UNE BORNE");
    assertThat(getCurrentView()).isInstanceOf(KioskUnknownView.class);
  }

  @Test
  void aNeedNobodyKnowsLeadsOn() {
    walkTo(TABLET + "/besoin/gold?langue=fr");
    assertThat(screen()).contains("Cette page n’existe pas", "211");
  }

  @Test
  void theFirstPageOfTheDemonstrationSaysWhereToClick() {
    walkTo("");
    assertThat(screen()).contains("demo-caisse", "travail", "coordination", "administration");
  }
}
