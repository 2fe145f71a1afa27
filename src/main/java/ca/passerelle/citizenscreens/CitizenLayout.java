package ca.passerelle.citizenscreens;

import ca.passerelle.shared.Language;
import ca.passerelle.statistics.SearchNotes;
import ca.passerelle.uikit.Brand;
import ca.passerelle.uikit.FixedBar;
import ca.passerelle.uikit.IdleGuard;
import ca.passerelle.uikit.Interruptions;
import ca.passerelle.uikit.LanguageChoice;
import ca.passerelle.uikit.Outbox;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** What never moves: whose screen it is, the languages above, the five ways below. */
@AnonymousAllowed
class CitizenLayout extends Div
    implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver {
  private final Reception reception;
  private final Brand brand = new Brand();
  private final LanguageChoice languages = new LanguageChoice();
  private final Main main = new Main();
  private final FixedBar bar = new FixedBar();
  private final IdleGuard guard;
  private final transient Searching searching;
  private @Nullable Visit visit;
  private String here = "";
  private @Nullable Registration listening;

  CitizenLayout(
      Reception reception,
      SearchNotes notes,
      Clock clock,
      @Value("${passerelle.citizen.idle.warn-after:60s}") Duration warnAfter,
      @Value("${passerelle.citizen.idle.answer-within:60s}") Duration answerWithin) {
    this.reception = reception;
    this.searching = new Searching(notes, clock);
    this.guard = new IdleGuard(warnAfter, answerWithin);
    addClassName("citizen");
    var head = new Header(brand, languages);
    head.addClassName("citizen-head");
    main.addClassName("citizen-main");
    main.getElement().setAttribute("tabindex", "0");
    bar.addClassName("citizen-bar");
    add(head, main, bar, guard, new Outbox());
    languages.onChosen(event -> speak(Language.of(Locale.forLanguageTag(event.language()))));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      var arrived = reception.visit(event.getRouteParameters());
      if (reception.isElsewhere(arrived, VaadinServletRequest.getCurrent())) {
        // Its requests would be refused: better the web site now than a refusal after five screens.
        event.forwardTo(CitizenRoutes.attract(CitizenRoutes.web(arrived.community().id())));
        return;
      }
      visit = arrived;
      Arrival.greet(event, arrived);
    } catch (KioskUnknown unknown) {
      event.rerouteToError(unknown, "");
    } catch (KioskPaused paused) {
      event.rerouteToError(paused, "");
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    listening = ComponentUtil.addListener(attached.getUI(), Looked.class, looked -> looked(looked));
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    searching.ended();
    if (listening != null) {
      listening.remove();
    }
  }

  private void looked(Looked looked) {
    if (visit != null) {
      searching.looked(looked, visit, Language.of(getLocale()));
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    searching.moved(event.getActiveChain().getFirst());
    here = event.getLocation().getPath();
    draw();
    // Nothing of the screen before is read on aloud.
    main.getElement()
        .executeJs(
            """
            window.speechSynthesis?.cancel();
            this.scrollTop = 0;
            this.dataset.arrived = '';
            this.addEventListener('blur', () => delete this.dataset.arrived, {once: true});
            this.focus({preventScroll: true});
            """);
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    Interruptions.speak(event.getUI());
    draw();
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement content) {
    main.removeAll();
  }

  private void speak(Language language) {
    if (visit != null && visit.community().languages().contains(language)) {
      getUI().ifPresent(page -> speak(page, language));
    }
  }

  /** What the address said before must not come back with a reload. */
  private static void speak(UI page, Language language) {
    Arrival.choose(page, language.locale());
    page.getPage()
        .executeJs(
            """
            const here = new URL(location.href);
            here.searchParams.delete($0);
            history.replaceState(history.state, '', here);
            """,
            CitizenRoutes.LANGUAGE);
  }

  private void draw() {
    if (visit == null) {
      return;
    }
    var kiosk = visit.at();
    var attract = CitizenRoutes.attract(kiosk);
    brand.show(
        getTranslation("app.name"),
        visit.community().name().in(Language.of(getLocale())),
        CitizenRoutes.home(kiosk),
        getTranslation("citizen.brand.label"));
    languages.show(
        visit.community().languages().stream().map(CitizenLayout::named).toList(),
        getLocale().getLanguage(),
        getTranslation("citizen.language.label"));
    bar.show(
        new FixedBar.Ways(
            attract,
            CitizenRoutes.contact(kiosk),
            CitizenRoutes.urgence(kiosk),
            CitizenRoutes.code(kiosk),
            here),
        getLocale());
    guard.show(attract, here.equals(attract), getLocale());
  }

  private static LanguageChoice.Name named(Language language) {
    return new LanguageChoice.Name(
        language.tag(), I18NProvider.translate(language.locale(), "citizen.language.name"));
  }
}
