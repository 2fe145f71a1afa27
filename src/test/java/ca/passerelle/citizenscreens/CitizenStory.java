package ca.passerelle.citizenscreens;

import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.uikit.FilterBar;
import ca.passerelle.uikit.LanguageChoice;
import ca.passerelle.uikit.NeedTile;
import ca.passerelle.uikit.SearchField;
import ca.passerelle.uikit.ServiceCard;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.JsonNode;

/** A person before the demonstration's tablet: walks, touches, reads. */
@PasserelleTest
@WithAnonymousUser
abstract class CitizenStory extends SpringBrowserlessTest {
  static final String TABLET = "borne/demo-caisse";

  @Autowired MutableClock clock;

  /** The device is known, as the cookie filter would have found. */
  @BeforeEach
  void standBeforeTheTablet() {
    RecognisedKiosk.mark(VaadinServletRequest.getCurrent(), new KioskId("demo-caisse"));
  }

  final void walkTo(String address) {
    var location = new Location(address);
    UI.getCurrent()
        .navigate(
            location.getPath(), new QueryParameters(location.getQueryParameters().getParameters()));
  }

  final void startInFrench() {
    walkTo(TABLET);
    walkTo(TABLET + "/accueil?langue=fr");
  }

  final void touchTile(String label) {
    walkTo(
        find(NeedTile.class).all().stream()
            .map(tile -> json(tile, "need"))
            .filter(need -> need.get("label").asString().equals(label))
            .findFirst()
            .orElseThrow()
            .get("href")
            .asString());
  }

  final void touchCard(String name) {
    walkTo(
        cards().stream()
            .filter(card -> card.get("name").asString().equals(name))
            .findFirst()
            .orElseThrow()
            .get("href")
            .asString());
  }

  final void touchFilter(String label) {
    var bar = find(FilterBar.class).single();
    for (var property : List.of("filters", "audiences")) {
      for (var filter : json(bar, property)) {
        if (filter.get("label").asString().equals(label)) {
          ComponentUtil.fireEvent(
              bar, new FilterBar.Touched(bar, true, filter.get("id").asString()));
          return;
        }
      }
    }
    throw new AssertionError("No filter " + label);
  }

  final void searchFor(String words) {
    var field = find(SearchField.class).single();
    ComponentUtil.fireEvent(field, new SearchField.Asked(field, true, words));
  }

  final void chooseLanguage(String tag) {
    var choice = find(LanguageChoice.class).single();
    ComponentUtil.fireEvent(choice, new LanguageChoice.Chosen(choice, true, tag));
  }

  final List<JsonNode> cards() {
    return find(ServiceCard.class).all().stream().map(card -> json(card, "service")).toList();
  }

  final List<String> cardNames() {
    return cards().stream().map(card -> card.get("name").asString()).toList();
  }

  /** Everything a person can read on the screen, piece by piece. */
  final String screen() {
    var text = new StringBuilder();
    read(UI.getCurrent(), text);
    return text.toString();
  }

  static JsonNode json(Component piece, String property) {
    return (JsonNode) piece.getElement().getPropertyRaw(property);
  }

  private static void read(Component piece, StringBuilder text) {
    var element = piece.getElement();
    element
        .getPropertyNames()
        .filter(name -> !name.equals("texts"))
        .forEach(name -> text.append(element.getPropertyRaw(name)).append('\n'));
    text.append(element.getText()).append('\n');
    piece.getChildren().forEach(child -> read(child, text));
  }
}
