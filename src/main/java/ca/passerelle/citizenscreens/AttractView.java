package ca.passerelle.citizenscreens;

import ca.passerelle.content.News;
import ca.passerelle.content.NewsItem;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Place;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.Attract;
import ca.passerelle.uikit.Texts;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** The welcome. Every visit starts here with a new document, and ends here. */
@Route(value = CitizenRoutes.ATTRACT, layout = CitizenLayout.class)
@AnonymousAllowed
class AttractView extends Screen {
  private final News news;
  private final Directory directory;

  AttractView(Reception reception, News news, Directory directory) {
    super(reception);
    this.news = news;
    this.directory = directory;
    addClassName("attract");
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    var welcomes =
        visit.community().languages().stream().map(language -> welcome(visit, language)).toList();
    var items =
        news.current(visit.community().id(), visit.now().toLocalDate()).stream()
            .map(item -> shown(visit, item))
            .toList();
    add(
        new Attract(
            getTranslation("citizen.attract.heading"),
            welcomes,
            items,
            Texts.of(getLocale(), "citizen.attract.")));
  }

  private static Attract.Welcome welcome(Visit visit, Language language) {
    return new Attract.Welcome(
        language.tag(),
        I18NProvider.translate(language.locale(), "citizen.attract.greeting"),
        I18NProvider.translate(language.locale(), "citizen.attract.invitation"),
        CitizenRoutes.home(visit.at()) + "?" + CitizenRoutes.LANGUAGE + "=" + language.tag());
  }

  private Attract.NewsItem shown(Visit visit, NewsItem item) {
    var entry = item.entry();
    var place =
        Optional.ofNullable(entry.location())
            .flatMap(id -> directory.place(visit.community().id(), id))
            .map(Place::name);
    return new Attract.NewsItem(
        in(entry.title()),
        in(entry.text()),
        Optional.ofNullable(entry.when()).map(this::in).orElse(""),
        place.map(this::in).orElse(""));
  }
}
