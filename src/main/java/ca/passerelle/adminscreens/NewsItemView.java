package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.content.NewsChangedMeanwhile;
import ca.passerelle.content.NewsDesk;
import ca.passerelle.content.NewsId;
import ca.passerelle.content.NewsItem;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** Writes or rewrites one piece of news. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.NEWS_ITEM, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class NewsItemView extends AdminView {
  private final transient NewsDesk news;

  NewsItemView(Desk desk, NewsDesk news) {
    super(desk, Role.EDITOR);
    this.news = news;
  }

  @Override
  void load() {
    if (parameter("piece").equals(AdminRoutes.NEW)) {
      write();
      return;
    }
    id().flatMap(id -> news.open(here(), id))
        .ifPresentOrElse(
            this::edit,
            () ->
                show(
                    getTranslation("admin.news.gone"),
                    new Paragraph(getTranslation("admin.news.gone.explain")),
                    back()));
  }

  private void write() {
    var form = new NewsForm(Optional.empty(), community());
    var save =
        save(() ->
            form.entry()
                .ifPresentOrElse(
                    entry -> {
                      edit(news.add(here(), entry));
                      say("admin.saved");
                    },
                    () -> refuse("admin.incomplete")));
    show(getTranslation("admin.news.write"), form, foot(save));
  }

  private void edit(NewsItem item) {
    var form = new NewsForm(Optional.of(item.entry()), community());
    var save =
        save(() ->
            form.entry()
                .ifPresentOrElse(
                    entry -> replace(new NewsItem(item.id(), item.version(), entry)),
                    () -> refuse("admin.incomplete")));
    show(in(item.entry().title()), form, foot(save, remove(item)));
  }

  private void replace(NewsItem edited) {
    try {
      edit(news.save(here(), edited));
      say("admin.saved");
    } catch (NewsChangedMeanwhile _) {
      refuse("admin.changed-meanwhile");
    }
  }

  private NativeButton save(Runnable deed) {
    var save = button("admin.save", _ -> deed.run());
    save.addClassName("main-action");
    save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
    return save;
  }

  private NativeButton remove(NewsItem item) {
    return button(
        "admin.news.remove",
        _ -> {
          var dialog =
              new ConfirmDialog(
                  getTranslation("admin.news.remove.title"),
                  in(item.entry().title()),
                  getTranslation("admin.news.remove"),
                  _ -> {
                    news.remove(here(), item.id());
                    UI.getCurrent().navigate(NewsView.class);
                  });
          dialog.setCancelable(true);
          dialog.setCancelText(getTranslation("admin.cancel"));
          dialog.open();
        });
  }

  private Div foot(NativeButton... buttons) {
    var foot = new Div(buttons);
    foot.add(back());
    foot.addClassName("foot");
    return foot;
  }

  private Anchor back() {
    var back = new Anchor(AdminRoutes.to(AdminRoutes.NEWS), getTranslation("admin.back"));
    back.getElement().setAttribute("router-link", true);
    return back;
  }

  private Optional<NewsId> id() {
    try {
      return Optional.of(new NewsId(UUID.fromString(parameter("piece"))));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
