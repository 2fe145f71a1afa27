package ca.passerelle.adminscreens;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Community;
import ca.passerelle.shared.Language;
import ca.passerelle.signin.Doors;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** What stays around every administrator's screen: community, way around, way out. */
@CssImport("./admin/admin.css")
@RolesAllowed({"ADMINISTRATOR", "EDITOR", "COORDINATOR"})
class AdminLayout extends Div implements RouterLayout, AfterNavigationObserver {
  private final transient Desk desk;
  private final transient Authority authority;
  private final transient AuthenticationContext authentication;
  private final Header top = new Header();
  private final Main main = new Main();

  AdminLayout(Desk desk, Authority authority, AuthenticationContext authentication) {
    this.desk = desk;
    this.authority = authority;
    this.authentication = authentication;
    addClassName("admin");
    add(top, main);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.removeAll();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var here = "/" + event.getLocation().getPath();
    top.removeAll();
    var brand = new Span(getTranslation("app.name"));
    brand.addClassName("admin-brand");
    top.add(brand, place(), ways(here), person());
  }

  /** On a telephone the row of links is longer than the screen. */
  static void showCurrent(Anchor link) {
    link.getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'center'})");
  }

  private Component place() {
    var mine = desk.mine();
    if (mine.size() == 1) {
      var only = new Span(name(mine.getFirst()));
      only.addClassName("admin-place");
      return only;
    }
    var choice = new Select<Community>();
    choice.setAriaLabel(getTranslation("admin.community"));
    choice.addClassName("admin-place");
    choice.setItems(mine);
    choice.setItemLabelGenerator(this::name);
    choice.setValue(desk.community());
    choice.addValueChangeListener(change -> {
      desk.choose(change.getValue().id());
      toList();
    });
    return choice;
  }

  /** What one was looking at may not exist in the other community. */
  private void toList() {
    getUI()
        .ifPresent(ui -> {
          var here = ui.getActiveViewLocation();
          var segments = here.getSegments();
          if (segments.size() > 2) {
            ui.navigate(String.join("/", segments.subList(0, 2)));
          } else {
            ui.refreshCurrentRoute(true);
          }
        });
  }

  private Nav ways(String here) {
    var list = new UnorderedList();
    if (desk.holds(Role.EDITOR) || desk.holds(Role.ADMINISTRATOR)) {
      list.add(way("", here));
    }
    if (desk.holds(Role.EDITOR)) {
      list.add(way(AdminRoutes.SERVICES, here), way(AdminRoutes.NEWS, here));
    }
    if (desk.holds(Role.ADMINISTRATOR)) {
      list.add(
          way(AdminRoutes.KIOSKS, here),
          way(AdminRoutes.CRISIS_LINES, here),
          way(AdminRoutes.DIRECTORY, here),
          way(AdminRoutes.ACCOUNTS, here));
    }
    if (desk.holds(Role.COORDINATOR) || desk.holds(Role.ADMINISTRATOR)) {
      list.add(way(AdminRoutes.UNMET, here));
    }
    var nav = new Nav(list);
    nav.getElement().setAttribute("aria-label", getTranslation("admin.ways"));
    return nav;
  }

  private ListItem way(String screen, String here) {
    var address = AdminRoutes.to(screen);
    var link =
        new Anchor(address, getTranslation("admin.way." + (screen.isEmpty() ? "home" : screen)));
    link.getElement().setAttribute("router-link", true);
    boolean current = screen.isEmpty() ? here.equals(address) : AdminRoutes.leadsTo(screen, here);
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
      showCurrent(link);
    }
    return new ListItem(link);
  }

  private Div person() {
    var account = new Anchor(Doors.OWN_ACCOUNT, authority.actor().displayName());
    account.setAriaLabel(authority.actor().displayName() + ", " + getTranslation("signin.account"));
    var other = getLocale().getLanguage().equals("en") ? Locale.FRENCH : Locale.ENGLISH;
    var language =
        new NativeButton(
            getTranslation("signin.other-language"),
            _ -> {
              VaadinSession.getCurrent().setLocale(other);
              getUI().ifPresent(ui -> ui.getPage().reload());
            });
    language.getElement().setAttribute("lang", other.getLanguage());
    var out = new NativeButton(getTranslation("signin.out"), _ -> authentication.logout());
    language.addClassName("plain");
    out.addClassName("plain");
    var person = new Div(account, language, out);
    person.addClassName("admin-person");
    return person;
  }

  private String name(Community community) {
    return community.name().in(Language.of(getLocale()));
  }
}
