package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Viewer;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import ca.passerelle.uikit.ScreenTitle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One screen of a citizen: drawn once it is known where, and again in another language. */
abstract class Screen extends Div
    implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {
  private final Reception reception;
  private @Nullable RouteParameters where;
  private @Nullable Location address;

  Screen(Reception reception) {
    this.reception = reception;
    addClassName("screen");
  }

  /** Puts everything on the screen; called on an empty one. */
  abstract void draw(Visit visit, RouteParameters where, Location address);

  @Override
  public final void afterNavigation(AfterNavigationEvent event) {
    where = event.getRouteParameters();
    address = event.getLocation();
    redraw();
  }

  @Override
  public final void localeChange(LocaleChangeEvent event) {
    redraw();
  }

  /** A title that says nothing of what a person came for. */
  @Override
  public final String getPageTitle() {
    return getTranslation("app.name");
  }

  final void redraw() {
    if (where == null || address == null) {
      return;
    }
    clear();
    draw(reception.visit(where), where, address);
  }

  /** A screen that somebody writes in keeps what is there. */
  void clear() {
    removeAll();
  }

  /** A title with the way back to the needs. */
  final ScreenTitle titled(Visit visit, String heading) {
    return new ScreenTitle(heading)
        .withBack(CitizenRoutes.home(visit.at()), getTranslation("citizen.back"));
  }

  /** The page this screen is shown on; a screen is drawn and touched only there. */
  final UI page() {
    return getUI().orElseThrow();
  }

  final Locale locale() {
    return getLocale();
  }

  final String in(Translated text) {
    return text.in(Language.of(getLocale()));
  }

  /** Who stands before this screen and wants to see everything. */
  final Viewer viewer(Visit visit) {
    return new Viewer(Language.of(getLocale()), visit.from(), visit.now().toInstant());
  }

  final Wording wording(Visit visit) {
    return new Wording(getLocale(), visit.now());
  }
}
