package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In a real neighbourhood only names are known: nothing is invented, 211 knows. */
class UnknownContactTest extends CitizenStory {
  @Test
  void whatIsUnknownIsSaidAndSendsTo211() {
    walkTo("borne/web-mercier-est/accueil?langue=fr");
    searchFor("Maison des Familles");
    assertThat(cards()).isNotEmpty();
    assertThat(screen()).contains("Horaire à confirmer");
    touchCard(cardNames().getFirst());
    assertThat(screen()).contains("Coordonnées à confirmer. Composez le 211.");
    assertThat(screen()).contains("Pas encore vérifié.");
  }
}
