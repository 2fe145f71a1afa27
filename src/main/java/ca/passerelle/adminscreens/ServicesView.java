package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.BulkChange;
import ca.passerelle.directory.BulkDesk;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.DirectoryHistory;
import ca.passerelle.directory.LastChange;
import ca.passerelle.directory.ListedLine;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntryRefused;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.signin.AccountNames;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every service of the community, to find the one to put right, or several at once. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.SERVICES, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ServicesView extends AdminView {
  private final transient DirectoryDesk directory;
  private final transient BulkDesk bulk;
  private final transient DirectoryHistory history;
  private final transient AccountNames accounts;
  private final transient Needs needs;
  private final transient Clock clock;
  private final transient Set<ServiceId> chosen = new LinkedHashSet<>();

  ServicesView(
      Desk desk,
      DirectoryDesk directory,
      BulkDesk bulk,
      DirectoryHistory history,
      AccountNames accounts,
      Needs needs,
      Clock clock) {
    super(desk, Role.EDITOR);
    this.directory = directory;
    this.bulk = bulk;
    this.history = history;
    this.accounts = accounts;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  void load() {
    chosen.clear();
    var all = needs.all(here());
    var labels = all.stream().collect(Collectors.toMap(Need::id, need -> in(need.label())));
    show(getTranslation("admin.services.title"), new DirectoryTabs(AdminRoutes.SERVICES));
    var listed = directory.listed(here());
    if (listed.isEmpty() || directory.count(here(), ServiceSearch.ALL) > 0) {
      services(labels, all);
    }
    listed(listed, labels);
  }

  private void services(Map<NeedId, String> labels, List<Need> all) {
    var today = community().today(clock.instant());
    var bar = new BulkBar(all, community().languages(), today, this::apply);
    var last = new HashMap<UUID, LastChange>();
    var rows = new ServiceRows(this, labels, last, people());
    var standing = new StandingChoice(query(AdminRoutes.STANDING));
    var pages =
        new Pages<ServiceLine>(
            rows.listing(),
            query(AdminRoutes.FIND),
            (words, part) -> {
              var page = directory.services(here(), standing.search(words), part);
              last.clear();
              last.putAll(
                  history.last(
                      here(), page.items().stream().map(line -> line.id().value()).toList()));
              return page;
            },
            line -> rows.cells(line, chosen, () -> bar.show(chosen.size())));
    standing.addValueChangeListener(_ -> pages.fromTheStart());
    var tools =
        new Div(
            pages.search(standing),
            action(
                AdminRoutes.to(AdminRoutes.SERVICES) + "/" + AdminRoutes.NEW_ONE,
                "admin.services.write"));
    tools.addClassName("tools");
    bar.addComponentAsFirst(
        choosing(
            () -> chosen.addAll(directory.ids(here(), standing.search(pages.words()))),
            () -> {
              pages.again();
              bar.show(chosen.size());
            }));
    add(tools, bar, pages);
  }

  private Div choosing(Runnable choose, Runnable shown) {
    var whole =
        button(
            "admin.bulk.all",
            _ -> {
              choose.run();
              shown.run();
            });
    var none =
        button(
            "admin.bulk.none",
            _ -> {
              chosen.clear();
              shown.run();
            });
    var choosing = new Div(whole, none);
    choosing.addClassName("actions");
    return choosing;
  }

  private People people() {
    return new People(this, accounts.in(here()));
  }

  private void apply(BulkChange change) {
    try {
      int changed = bulk.apply(here(), Set.copyOf(chosen), change);
      int left = chosen.size() - changed;
      load();
      say("admin.bulk.done", changed, left);
    } catch (ServiceEntryRefused refused) {
      refuse("admin.service.refused." + refused.reason());
    } catch (ServiceChangedMeanwhile meanwhile) {
      refuse(meanwhile);
    }
  }

  /** Organizations that only a list names: citizens are sent to 211 until someone knows more. */
  private void listed(List<ListedLine> organizations, Map<NeedId, String> labels) {
    if (organizations.isEmpty()) {
      return;
    }
    var listing =
        new Listing(
            getTranslation("admin.listed.title"),
            getTranslation("admin.listed.name"),
            getTranslation("admin.services.needs"),
            getTranslation("admin.services.status"));
    organizations.forEach(line -> {
      var reach =
          new Span(getTranslation("admin.listed." + (line.shown() ? line.reachable() : "hidden")));
      reach.addClassName(
          line.shown() ? line.reachable() ? "state-well" : "state-open" : "state-off");
      var needed = ServiceRows.needs(line.needs(), labels);
      listing.row(
          String.join(" ", in(line.name()), needed, reach.getText()),
          link(AdminRoutes.toListed(line.id()), in(line.name())),
          Listing.text(needed.isEmpty() ? "–" : needed),
          reach);
    });
    add(
        new H2(getTranslation("admin.listed.title")),
        new Paragraph(getTranslation("admin.listed.explain")),
        new Narrowing(listing, query(AdminRoutes.FIND_LISTED)),
        listing);
  }
}
