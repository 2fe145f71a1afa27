package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

/** A tablet's address opened in a browser that is not this tablet leads to the web site. */
class ATabletsAddressElsewhereTest extends CitizenStory {
  @Test
  void nobodyFillsInAFormThatWouldBeRefused() {
    walkTo("borne/demo-clsc/contact");

    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo("borne/web-quartier-demo");
  }

  @Test
  void theTabletItselfStaysWhereItIs() {
    walkTo("borne/demo-caisse/accueil");

    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo("borne/demo-caisse/accueil");
  }
}
