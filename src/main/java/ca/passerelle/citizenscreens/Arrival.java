package ca.passerelle.citizenscreens;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which language a person is spoken to: the one chosen, else the device's, else the first. A
 * choice outlives a reload of the page; it ends with the visit, at the welcome.
 */
final class Arrival {
  private static final String CHOSEN = Arrival.class.getName();

  private Arrival() {}

  static void greet(BeforeEnterEvent event, Visit visit) {
    var page = event.getUI();
    if (event.getNavigationTarget().equals(AttractView.class)) {
      startAfresh(page, visit);
    }
    inAddress(event).filter(visit::speaks).ifPresent(locale -> choose(page, locale));
    kept(page).filter(visit::speaks).ifPresent(page::setLocale);
    if (!visit.speaks(page.getLocale())) {
      page.setLocale(visit.firstLanguage());
    }
  }

  /** Speaks this language until the visit ends. */
  static void choose(UI page, Locale locale) {
    page.getSession().setAttribute(CHOSEN, locale);
    page.setLocale(locale);
  }

  private static Optional<Locale> kept(UI page) {
    return Optional.ofNullable((Locale) page.getSession().getAttribute(CHOSEN));
  }

  /** The next person owes nothing to the one before. */
  private static void startAfresh(UI page, Visit visit) {
    page.getSession().setAttribute(CHOSEN, null);
    page.setLocale(ofDevice(visit).orElse(visit.firstLanguage()));
    // Last: a new language draws the screen that is being left once more, and its choices with it.
    Choices.forget(page);
  }

  private static Optional<Locale> ofDevice(Visit visit) {
    var request = VaadinRequest.getCurrent();
    return request == null || !visit.ownScreen()
        ? Optional.empty()
        : Stream.of(request)
            .flatMap(asking -> Collections.list(asking.getLocales()).stream())
            .filter(visit::speaks)
            .findFirst()
            .map(locale -> Locale.of(locale.getLanguage()));
  }

  private static Optional<Locale> inAddress(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(CitizenRoutes.LANGUAGE)
        .map(Locale::forLanguageTag)
        .filter(locale -> !locale.getLanguage().isEmpty());
  }
}
