package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.content.NewsDesk;
import ca.passerelle.content.NewsEntry;
import ca.passerelle.content.NewsItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
            getTranslation("admin.news.from"),
            getTranslation("admin.news.until"),
            getTranslation("admin.news.today"));
    news.all(here()).forEach(item -> row(listing, item));
    var write =
        new Anchor(
            AdminRoutes.to(AdminRoutes.NEWS) + "/" + AdminRoutes.NEW,
            getTranslation("admin.news.write"));
    write.getElement().setAttribute("router-link", true);
    write.addClassName("main-action");
    var tools = new Div(new Narrowing(listing), write);
    tools.addClassName("tools");
    show(getTranslation("admin.news.title"), tools, listing);
  }

  private void row(Listing listing, NewsItem item) {
    var entry = item.entry();
    var link = new Anchor(AdminRoutes.to(item.id()), in(entry.title()));
    link.getElement().setAttribute("router-link", true);
    listing.row(
        in(entry.title()),
        link,
        Listing.text(getTranslation("admin.news.kind." + entry.kind().code())),
        Listing.text(shown(entry.from())),
        Listing.text(shown(entry.until())),
        today(entry));
  }

  private Span today(NewsEntry entry) {
    boolean shown = entry.shownOn(community().today(clock.instant()));
    var text = new Span(getTranslation(shown ? "admin.yes" : "admin.no"));
    text.addClassName(shown ? "state-well" : "state-off");
    return text;
  }

  private String shown(@Nullable LocalDate date) {
    return date == null ? "–" : day(date);
  }
}
