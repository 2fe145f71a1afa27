package ca.passerelle.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.PasserelleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The public places that hold a kiosk, as files write them. */
@PasserelleTest
@Transactional
class HostSiteTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired HostSiteStore sites;
  @Autowired KioskStore kiosks;

  @Test
  void aPlaceIsKeptAsItWasWritten() {
    var written = site("Bibliothèque", "\"address_1\":\"1, rue des Essais\",");

    sites.put(DEMO, 0, written);

    assertThat(sites.current(DEMO)).containsEntry("essai-lieu", written);
  }

  @Test
  void writtenAgainItReplacesTheFirst() {
    sites.put(DEMO, 0, site("Bibliothèque", "\"address_1\":\"1, rue des Essais\","));
    var moved = site("Bibliothèque centrale", "\"address_1\":\"2, rue des Essais\",");

    sites.put(DEMO, 0, moved);

    assertThat(sites.current(DEMO)).containsEntry("essai-lieu", moved);
  }

  @Test
  void aPlaceWithoutAKioskCanGo() {
    sites.put(DEMO, 0, site("Bibliothèque", "\"address_1\":\"1, rue des Essais\","));

    sites.remove(DEMO, "essai-lieu");

    assertThat(sites.current(DEMO)).doesNotContainKey("essai-lieu");
  }

  @Test
  void theAddressIsOneLineAsOnAnEnvelope() {
    var site =
        site("Bibliothèque", "\"address_1\":\"1, rue des Essais\",\"address_2\":\"2e étage\",");

    assertThat(site.in(DEMO).address()).contains("1, rue des Essais, 2e étage, Montréal");
  }

  @Test
  void aWebSiteStandsNowhere() {
    var web =
        Json.read(
            "{\"id\":\"essai-lieu\",\"kind\":\"web\",\"name\":{\"fr\":\"Site web\"}}",
            HostSiteEntry.class);

    assertThat(web.in(DEMO).address()).isEmpty();
    assertThat(web.in(DEMO).point()).isEmpty();
    assertThat(web.phones()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "demo-caisse, caisse, TABLET",
    "demo-clsc, clsc, TABLET",
    "demo-epicerie, grocery, TABLET",
    "web-jonquiere, web, WEB"
  })
  void everyKioskStandsInAPlaceOfItsCommunity(String kiosk, String place, Kiosk.Kind kind) {
    assertThat(kiosks.all())
        .filteredOn(known -> known.id().equals(new KioskId(kiosk)))
        .singleElement()
        .satisfies(known -> {
          assertThat(known.kind()).isEqualTo(kind);
          assertThat(known.site().kind()).isEqualTo(place);
          assertThat(known.site().community()).isEqualTo(known.community());
          assertThat(known.page()).isEqualTo("/borne/" + kiosk);
        });
  }

  private static HostSiteEntry site(String name, String street) {
    return Json.read(
        """
        {"id":"essai-lieu","kind":"library","name":{"fr":"%s"},
         "address":{%s"city":"Montréal","state_province":"QC","country":"CA"}}
        """
            .formatted(name, street),
        HostSiteEntry.class);
  }
}
