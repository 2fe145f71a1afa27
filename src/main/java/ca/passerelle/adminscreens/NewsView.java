package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.content.NewsDesk;
import ca.passerelle.content.NewsEntry;
import ca.passerelle.content.NewsItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;

/** The news of the community, shown today or not. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.NEWS, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class NewsView extends AdminView {
  private final transient NewsDesk news;
  private final transient Clock clock;

  NewsView(Desk desk, NewsDesk news, Clock clock) {
    super(desk, Role.EDITOR);
    this.news = news;
    this.clock = clock;
  }

  @Override
  void load() {
    var listing =
        new Listing(
            getTranslation("admin.news.title"),
            getTranslation("admin.news.piece"),
            getTranslation("admin.news.kind"),
            getTranslation("admin.news.shown"),
            getTranslation("admin.news.today"));
    var items = news.all(here());
    items.forEach(item -> row(listing, item));
    var write =
        link(
            AdminRoutes.to(AdminRoutes.NEWS) + "/" + AdminRoutes.NEW,
            getTranslation("admin.news.write"));
    write.addClassName("main-action");
    var tools = new Div();
    tools.addClassName("tools");
    if (items.isEmpty()) {
      tools.add(new Paragraph(getTranslation("admin.news.none")), write);
      show(getTranslation("admin.news.title"), tools);
    } else {
      tools.add(new Narrowing(listing, query(AdminRoutes.FIND)), write);
      show(getTranslation("admin.news.title"), tools, listing);
    }
  }

  private void row(Listing listing, NewsItem item) {
    var entry = item.entry();
    listing.row(
        in(entry.title()),
        link(AdminRoutes.to(item.id()), in(entry.title())),
        Listing.text(getTranslation("admin.news.kind." + entry.kind().code())),
        Listing.text(period(entry)),
        today(entry));
  }

  private Span today(NewsEntry entry) {
    boolean shown = entry.shownOn(community().today(clock.instant()));
    var text = new Span(getTranslation(shown ? "admin.yes" : "admin.no"));
    text.addClassName(shown ? "state-well" : "state-off");
    return text;
  }

  /** Such as "from 1 November until 15 November, every year from…". */
  private String period(NewsEntry entry) {
    var parts = new ArrayList<String>();
    if (entry.from() != null) {
      parts.add(getTranslation("admin.news.shown.from", day(entry.from())));
    }
    if (entry.until() != null) {
      parts.add(getTranslation("admin.news.shown.until", day(entry.until())));
    }
    if (entry.season() != null) {
      parts.add(
          getTranslation(
              "admin.news.shown.season",
              Dates.from(entry.season(), getLocale()),
              Dates.to(entry.season(), getLocale())));
    }
    return parts.isEmpty() ? getTranslation("admin.news.shown.always") : String.join(", ", parts);
  }
}
