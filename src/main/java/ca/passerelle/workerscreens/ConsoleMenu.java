package ca.passerelle.workerscreens;

import ca.passerelle.authority.Authority;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who I am, my language, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ConsoleMenu extends NativeDetails {
  ConsoleMenu(Authority authority, AuthenticationContext authentication) {
    addClassName("console-menu");
    var label = new Span(getTranslation("worker.menu"));
    label.addClassName("unseen");
    setSummary(new Icon("user-round"), label);
    var name = new Paragraph(authority.actor().displayName());
    name.addClassName("console-menu-name");
    var content = new Div(name);
    content.add(
        new Action("languages", getTranslation("worker.menu.language"), this::otherLanguage),
        new Action("log-out", getTranslation("worker.menu.sign-out"), authentication::logout));
    content.addClassName("console-menu-content");
    setContent(content);
  }

  private void otherLanguage() {
    var other =
        getLocale().getLanguage().equals(Locale.FRENCH.getLanguage())
            ? Locale.CANADA
            : Locale.CANADA_FRENCH;
    VaadinSession.getCurrent().setLocale(other);
    getUI().ifPresent(ui -> speak(ui, other));
  }

  private static void speak(UI ui, Locale locale) {
    ui.setLocale(locale);
    ui.getPage().reload();
  }
}
