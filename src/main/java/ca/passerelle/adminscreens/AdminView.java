package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.community.Community;
import ca.passerelle.directory.RecordHeld;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/**
 * A screen for some role in the chosen community. It has a title, one place where answers are said,
 * and loads when it is entered.
 */
abstract class AdminView extends Div
    implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
  private final transient Desk desk;
  private final transient List<Role> roles;
  private final Div answer = new Div();
  private final H1 title = new H1();
  private RouteParameters parameters = RouteParameters.empty();
  private QueryParameters query = QueryParameters.empty();

  /** Open to whoever holds one of {@code roles} here. */
  AdminView(Desk desk, Role... roles) {
    this.desk = desk;
    this.roles = List.of(roles);
    addClassName("admin-view");
    answer.addClassName("answer");
    answer.getElement().setAttribute("role", "status");
  }

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    parameters = event.getRouteParameters();
    query = event.getLocation().getQueryParameters();
    if (roles.stream().noneMatch(desk::holds)
        && roles.stream().allMatch(role -> desk.with(role).isEmpty())) {
      event.forwardTo(AdminRoutes.ROOT);
    }
  }

  @Override
  public final void afterNavigation(AfterNavigationEvent event) {
    load();
  }

  /** Shows what there is now. */
  abstract void load();

  final void show(String heading, Component... content) {
    title.setText(heading);
    removeAll();
    add(title, answer);
    add(content);
  }

  /** Answers are said where the hand is: at the foot, beside the buttons. */
  final void showForm(String heading, List<Component> content, Component... buttons) {
    title.setText(heading);
    removeAll();
    add(title);
    add(content);
    answer.removeAll();
    var actions = new Div(buttons);
    actions.addClassName("foot-actions");
    var foot = new Div(answer, actions);
    foot.addClassName("foot");
    add(foot);
  }

  final Anchor link(String address, String text) {
    var link = new Anchor(address, text);
    link.getElement().setAttribute("router-link", true);
    return link;
  }

  /** A way to where something is written anew. */
  final Anchor action(String address, String key) {
    var link = link(address, getTranslation(key));
    link.addClassName("main-action");
    return link;
  }

  final Community community() {
    return desk.community();
  }

  final ZoneId zone() {
    return community().zone();
  }

  final CommunityId here() {
    return desk.community().id();
  }

  final boolean holds(Role other) {
    return desk.holds(other);
  }

  final String parameter(String name) {
    return parameters.get(name).orElse("");
  }

  final String query(String name) {
    return query.getSingleParameter(name).orElse("");
  }

  /** It worked. */
  final void say(String key, Object... values) {
    answer(key, false, values);
  }

  /** It did not, and nothing was changed. */
  final void refuse(String key, Object... values) {
    answer(key, true, values);
  }

  /** Somebody was faster, or an import is at it. */
  final void refuse(ServiceChangedMeanwhile meanwhile) {
    refuse(meanwhile instanceof RecordHeld ? "admin.held-meanwhile" : "admin.changed-meanwhile");
  }

  private void answer(String key, boolean refused, Object... values) {
    answer.removeAll();
    var text = new Paragraph(getTranslation(key, values));
    text.addClassName(refused ? "refused" : "done");
    answer.add(text);
    answer.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
  }

  /** What a button does, and to what: read out where its own words would be the same each time. */
  final String about(String key, String what) {
    return getTranslation("admin.about", getTranslation(key), what);
  }

  final NativeButton button(String key, ComponentEventListener<ClickEvent<NativeButton>> listener) {
    return new NativeButton(getTranslation(key), listener);
  }

  final String in(Translated text) {
    return text.in(Language.of(getLocale()));
  }

  final String day(LocalDate date) {
    return Dates.day(date, getLocale());
  }

  final String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(getLocale())
        .format(instant.atZone(community().zone()));
  }

  @Override
  public String getPageTitle() {
    return title.getText() + " · " + getTranslation("app.name");
  }
}
