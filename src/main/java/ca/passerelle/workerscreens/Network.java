package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/**
 * Says when there is no network and lets no tap be lost in silence. A page that comes back, from no
 * network or from a sleep, reads everything again: nobody knows what it missed.
 */
@Tag("passerelle-network")
@JsModule("./console/passerelle-network.ts")
class Network extends Component {
  Network(Runnable back) {
    getElement().setAttribute("language", here(getLocale()));
    getElement().setAttribute("lost", getTranslation("worker.network.lost"));
    getElement().setAttribute("refused", getTranslation("worker.network.refused"));
    getElement().setAttribute("slow", getTranslation("worker.network.slow"));
    getElement().addEventListener("page-back", _ -> back.run());
  }

  /** Hours are written as they are here, also where a browser names no country. */
  private static String here(Locale locale) {
    return locale.getCountry().isEmpty() ? locale.getLanguage() + "-CA" : locale.toLanguageTag();
  }
}
