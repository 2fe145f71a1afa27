package ca.passerelle.adminscreens;

import ca.passerelle.community.Communities;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.campaign.Opening;
import ca.passerelle.directory.campaign.OwnCorrection;
import ca.passerelle.directory.campaign.OwnListing;
import ca.passerelle.directory.campaign.OwnListing.Said;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.function.Supplier;

/** An organization behind its link, on a telephone: is what people read of its services true? */
@Route(value = "organisme/:link", autoLayout = false)
@AnonymousAllowed
@CssImport("./admin/admin.css")
@CssImport("./admin/own-listing.css")
class OwnListingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient OwnListing listing;
  private final transient Communities communities;
  private final Div content = new Div();
  private String link = "";
  private String title = "own.title";

  OwnListingView(OwnListing listing, Communities communities) {
    this.listing = listing;
    this.communities = communities;
    addClassNames("admin", "own-listing");
    content.addClassName("admin-view");
    var brand = new Span(getTranslation("app.name"));
    brand.addClassName("admin-brand");
    var other = getLocale().getLanguage().equals("en") ? Locale.FRENCH : Locale.ENGLISH;
    var language =
        new NativeButton(
            getTranslation("signin.other-language"),
            _ -> {
              VaadinSession.getCurrent().setLocale(other);
              getUI().ifPresent(ui -> ui.getPage().reload());
            });
    language.addClassName("plain");
    language.getElement().setAttribute("lang", other.getLanguage());
    add(new Header(brand, language), new Main(content));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    link = event.getRouteParameters().get("link").orElse("");
    RecognisedKiosk.of(VaadinServletRequest.getCurrent())
        .ifPresentOrElse(
            kiosk ->
                closed("kiosk", new Anchor("/borne/" + kiosk, getTranslation("own.kiosk.back"))),
            this::load);
  }

  private void load() {
    switch (listing.open(link, VaadinServletRequest.getCurrent().getRemoteAddr())) {
      case Opening.Open open -> show(open);
      case Opening.Expired _ ->
          closed("expired", new Paragraph(getTranslation("own.expired.what")));
      case Opening.Revoked _ ->
          closed("revoked", new Paragraph(getTranslation("own.revoked.what")));
      case Opening.Unknown _ ->
          closed("unknown", new Paragraph(getTranslation("own.unknown.what")));
      case Opening.Wait _ -> closed("wait", new Paragraph(getTranslation("own.wait.what")));
    }
  }

  /** Says why, and what to do. */
  private void closed(String why, Component what) {
    content.removeAll();
    content.add(new H1(getTranslation("own." + why)), what);
  }

  private void show(Opening.Open open) {
    var community = communities.get(open.community());
    var language = Language.of(getLocale());
    content.removeAll();
    var until = open.until().atZone(community.zone()).toLocalDate().minusDays(1);
    var of = open.listed() ? ".listed" : "";
    title = "own.title" + of;
    var organization = new Paragraph(open.organization().in(language));
    organization.addClassName("own-organization");
    content.add(
        organization,
        new H1(getTranslation(title)),
        new Paragraph(getTranslation("own.explain" + of, community.name().in(language))),
        detail("own.until", Dates.day(until, getLocale())));
    if (open.services().isEmpty()) {
      content.add(new Paragraph(getTranslation("own.none" + of)));
      return;
    }
    for (var service : open.services()) {
      content.add(new OwnServiceCard(service, open, community, deeds(service.id())));
    }
    if (open.services().stream().allMatch(service -> service.answer().isPresent())) {
      var thanks = new Paragraph(getTranslation("own.thanks" + of));
      thanks.addClassName("done");
      content.add(thanks);
    }
  }

  private Paragraph detail(String key, String value) {
    var text = new Paragraph(getTranslation(key, value));
    text.addClassName("detail");
    return text;
  }

  private OwnServiceCard.Deeds deeds(ServiceId service) {
    return new OwnServiceCard.Deeds() {
      @Override
      public Said confirm() {
        return done(() -> listing.confirm(link, service));
      }

      @Override
      public Said correct(OwnCorrection correction) {
        return done(() -> listing.correct(link, service, correction));
      }

      @Override
      public Said ended() {
        return done(() -> listing.ended(link, service));
      }
    };
  }

  /** What was done is seen on the whole page; what was not leaves what was written. */
  private Said done(Supplier<Said> deed) {
    var said = orBusy(deed);
    if (said == Said.DONE || said == Said.CLOSED) {
      load();
    }
    return said;
  }

  private static Said orBusy(Supplier<Said> deed) {
    try {
      return deed.get();
    } catch (ServiceChangedMeanwhile held) {
      return Said.BUSY;
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation(title) + " · " + getTranslation("app.name");
  }
}
