package ca.passerelle.workerscreens;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who I am, my language, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ConsoleMenu extends NativeDetails {
  private final Div content = new Div();

  ConsoleMenu(Authority authority, AuthenticationContext authentication) {
    addClassName("console-menu");
    var label = new Span(getTranslation("worker.menu"));
    label.addClassName("unseen");
    setSummary(new Icon("user-round"), label);
    var name = new Paragraph(authority.actor().displayName());
    name.addClassName("console-menu-name");
    content.add(name);
    content.add(
        new Action("languages", getTranslation("worker.menu.language"), this::otherLanguage),
        new Action("log-out", getTranslation("worker.menu.sign-out"), authentication::logout));
    if (!authority.actor().communities(Role.COORDINATOR).isEmpty()) {
      content.add(new Anchor("/administration/besoins", getTranslation("admin.unmet.title")));
    }
    content.addClassName("console-menu-content");
    setContent(content);
  }

  /** What only some windows can be told to do. */
  void with(Component wish) {
    content.addComponentAtIndex(1, wish);
  }

  private void otherLanguage() {
    var other =
        getLocale().getLanguage().equals(Locale.FRENCH.getLanguage())
            ? Locale.CANADA
            : Locale.CANADA_FRENCH;
    getUI().ifPresent(ui -> speak(ui, other));
  }

  private static void speak(UI ui, Locale locale) {
    ui.getSession().setLocale(locale);
    ui.setLocale(locale);
    ui.getPage().reload();
  }
}
