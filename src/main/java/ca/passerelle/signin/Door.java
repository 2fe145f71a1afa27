package ca.passerelle.signin;

import ca.passerelle.uikit.Brand;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.function.Consumer;

/** A card in the middle of a quiet page: what every way in looks like. */
@CssImport("./signin/door.css")
abstract class Door extends Div implements HasDynamicTitle {
  private final Main card = new Main();
  private String title = "";

  Door() {
    addClassName("door");
    var brand = new Brand();
    brand.show(getTranslation("app.name"), "", "/", getTranslation("citizen.brand.label"));
    var language = new NativeButton(getTranslation("signin.other-language"), _ -> speakOther());
    language.addClassNames("quiet");
    language.getElement().setAttribute("lang", other().getLanguage());
    card.addClassName("door-card");
    add(new Header(brand, language), card);
  }

  /** Replaces what the card holds. */
  final void show(String titleKey, Component... content) {
    title = getTranslation(titleKey);
    card.removeAll();
    card.add(new H1(title));
    card.add(content);
  }

  final Paragraph explain(String key, Object... values) {
    var text = new Paragraph(getTranslation(key, values));
    text.addClassName("explain");
    return text;
  }

  /** Something went wrong; read aloud at once. */
  final Paragraph alert(String key, Object... values) {
    var text = new Paragraph(getTranslation(key, values));
    text.addClassName("door-alert");
    text.getElement().setAttribute("role", "alert");
    return text;
  }

  /** Leaves for another page, anew: what was signed in or activated holds from there on. */
  final void leaveFor(String address) {
    page(page -> page.setLocation(address));
  }

  /** Sends the form it stands in. */
  static NativeButton mainAction(String text) {
    var button = new NativeButton(text);
    button.addClassName("main-action");
    button.getElement().setAttribute("type", "submit");
    return button;
  }

  @Override
  public String getPageTitle() {
    return title + " · " + getTranslation("app.name");
  }

  private void page(Consumer<Page> act) {
    getUI().ifPresent(ui -> act.accept(ui.getPage()));
  }

  private Locale other() {
    return getLocale().getLanguage().equals("en") ? Locale.FRENCH : Locale.ENGLISH;
  }

  private void speakOther() {
    VaadinSession.getCurrent().setLocale(other());
    page(Page::reload);
  }
}
