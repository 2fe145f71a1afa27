package ca.passerelle.adminscreens;

import ca.passerelle.content.NewsDesk;
import ca.passerelle.content.NewsEntry;
import ca.passerelle.content.NewsId;
import ca.passerelle.content.NewsItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes or rewrites one piece of news. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.NEWS_ITEM, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class NewsItemView extends FormView {
  private final transient NewsDesk news;

  NewsItemView(Desk desk, NewsDesk news) {
    super(desk, AdminRoutes.NEWS);
    this.news = news;
  }

  @Override
  void load() {
    if (parameter("piece").equals(AdminRoutes.NEW)) {
      write();
      return;
    }
    id().flatMap(id -> news.open(here(), id))
        .ifPresentOrElse(this::edit, () -> gone("admin.news.gone"));
  }

  private void write() {
    var form = new NewsForm(Optional.empty(), community());
    showForm(
        getTranslation("admin.news.write"),
        List.of(form),
        save(form, form::entry, this::add),
        back());
  }

  private void add(NewsEntry entry) {
    var item = news.add(here(), entry);
    edit(item);
    // Whoever reloads finds this piece, and does not write it a second time.
    // Not through Flow's History, which depends on what the build wrote about the client's router.
    getElement()
        .executeJs("history.replaceState(history.state, '', $0)", AdminRoutes.to(item.id()));
  }

  private void edit(NewsItem item) {
    var form = new NewsForm(Optional.of(item.entry()), community());
    var save = save(form, form::entry, entry -> replace(item, entry));
    showForm(in(item.entry().title()), List.of(form), save, remove(item), back());
  }

  private void replace(NewsItem item, NewsEntry entry) {
    edit(news.save(here(), new NewsItem(item.id(), item.version(), entry)));
  }

  private NativeButton remove(NewsItem item) {
    return button(
        "admin.news.remove",
        _ ->
            new AskDialog(
                    getTranslation("admin.news.remove.title"),
                    in(item.entry().title()),
                    getTranslation("admin.news.remove"),
                    () -> {
                      news.remove(here(), item.id());
                      getUI().ifPresent(ui -> ui.navigate(NewsView.class));
                    })
                .open());
  }

  private Optional<NewsId> id() {
    try {
      return Optional.of(new NewsId(UUID.fromString(parameter("piece"))));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
