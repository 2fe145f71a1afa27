package ca.passerelle.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a page says by itself when the network or the server fails it. Vaadin would say it in
 * English. A session that ended says nothing: the page starts anew.
 */
@Component
public class Interruptions implements VaadinServiceInitListener {
  private final I18NProvider texts;

  Interruptions(I18NProvider texts) {
    this.texts = texts;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    event
        .getSource()
        .addUIInitListener(init -> {
          speak(init.getUI());
          init.getUI().addAfterNavigationListener(_ -> speak(init.getUI()));
        });
  }

  /** In the language the page now has. */
  public static void speak(UI page) {
    var said = page.getReconnectDialogConfiguration();
    said.setDialogText(page.getTranslation("app.connection.retrying"));
    said.setDialogTextGaveUp(page.getTranslation("app.connection.lost"));
  }

  private SystemMessages messages(Locale locale) {
    var messages = new CustomizedSystemMessages();
    var caption = texts.getTranslation("app.stopped", locale);
    messages.setInternalErrorCaption(caption);
    messages.setInternalErrorMessage(texts.getTranslation("app.stopped.reload", locale));
    messages.setSyncErrorCaption(caption);
    messages.setSyncErrorMessage(texts.getTranslation("app.stopped.reload", locale));
    messages.setCookiesDisabledCaption(caption);
    messages.setCookiesDisabledMessage(texts.getTranslation("app.stopped.cookies", locale));
    return messages;
  }
}
