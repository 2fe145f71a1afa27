package ca.passerelle.citizenscreens;

import ca.passerelle.directory.ServicePreview;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.ServiceCard;
import ca.passerelle.uikit.ServiceSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.annotation.Value;

/**
 * A service as citizens will see it, card and page, for whoever writes it: before it is published,
 * and in each language.
 */
@Route(CitizenRoutes.PREVIEW)
@RolesAllowed("EDITOR")
class PreviewView extends Screen {
  private final ServicePreview preview;
  private final String origin;

  PreviewView(
      Reception reception, ServicePreview preview, @Value("${passerelle.origin:}") String origin) {
    super(reception);
    this.preview = preview;
    this.origin = origin;
    addClassName("preview");
    getElement().setAttribute("role", "main");
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    var language =
        address
            .getQueryParameters()
            .getSingleParameter(CitizenRoutes.LANGUAGE)
            .flatMap(tag ->
                visit.community().languages().stream()
                    .filter(it -> it.tag().equals(tag))
                    .findFirst())
            .orElseGet(() -> visit.community().languages().getFirst());
    var head = new Div(new H1(getTranslation("citizen.preview.title")), languages(visit, address));
    head.addClassName("preview-head");
    add(head, new Paragraph(getTranslation("citizen.preview.explain")));
    CitizenRoutes.service(where)
        .flatMap(
            id -> preview.of(visit.community().id(), id, visit.from(), visit.now().toInstant()))
        .ifPresentOrElse(
            service -> {
              var wording = new Wording(language.locale(), visit.now());
              show(
                  language,
                  new Cards(wording, visit.at()).card(service.summary()),
                  new ServiceSheet(new Sheets(wording, visit, origin).sheet(service)));
            },
            () -> add(new Paragraph(getTranslation("citizen.preview.gone"))));
  }

  private void show(Language language, ServiceCard card, ServiceSheet sheet) {
    var list = new Div(card);
    list.addClassName("services");
    var page = new Div(sheet);
    for (var part : new Div[] {list, page}) {
      part.getElement().setAttribute("lang", language.tag());
    }
    add(
        new H2(getTranslation("citizen.preview.card")),
        list,
        new H2(getTranslation("citizen.preview.page")),
        page);
  }

  private Div languages(Visit visit, Location address) {
    var all = new Div();
    for (var language : visit.community().languages()) {
      var link =
          new Anchor(
              address.getPath() + "?" + CitizenRoutes.LANGUAGE + "=" + language.tag(),
              language.locale().getDisplayLanguage(language.locale()));
      link.getElement().setAttribute("lang", language.tag());
      all.add(link, new Span(" "));
    }
    return all;
  }
}
