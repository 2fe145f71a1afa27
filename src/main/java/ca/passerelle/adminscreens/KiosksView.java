package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.Stranded;
import ca.passerelle.fleet.DeviceTokens;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.fleet.KioskRetired;
import ca.passerelle.signin.Doors;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Where requests come from: whether each kiosk serves, and the link that makes a tablet one. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.KIOSKS, layout = AdminLayout.class)
@RolesAllowed("ADMINISTRATOR")
class KiosksView extends AdminView {
  private final transient Fleet fleet;
  private final transient DeviceTokens tokens;
  private final transient ContactDesk contacts;
  private final transient Origin origin;
  private final transient Clock clock;

  KiosksView(
      Desk desk,
      Fleet fleet,
      DeviceTokens tokens,
      ContactDesk contacts,
      Origin origin,
      Clock clock) {
    super(desk, Role.ADMINISTRATOR);
    this.fleet = fleet;
    this.tokens = tokens;
    this.contacts = contacts;
    this.origin = origin;
    this.clock = clock;
  }

  @Override
  void load() {
    var listing =
        new Listing(
            getTranslation("admin.kiosks.title"),
            getTranslation("admin.kiosks.site"),
            getTranslation("admin.kiosks.placement"),
            getTranslation("admin.kiosks.status"),
            getTranslation("admin.kiosks.seen"),
            getTranslation("admin.actions"));
    var stranded = contacts.stranded(here());
    fleet
        .kiosks(here())
        .forEach(kiosk ->
            row(
                listing,
                kiosk,
                stranded.stream().filter(kept -> kept.kiosk().equals(kiosk.id())).toList()));
    show(getTranslation("admin.kiosks.title"), listing);
  }

  private void row(Listing listing, Kiosk kiosk, List<Stranded> stranded) {
    var id = new Span(kiosk.id().value());
    id.addClassName("detail");
    listing.row(
        kiosk.id() + " " + in(kiosk.site().name()),
        new Div(new Anchor(kiosk.page(), in(kiosk.site().name())), id),
        Listing.text(kiosk.placement().map(this::in).orElse("–")),
        status(kiosk, stranded),
        seen(kiosk),
        actions(kiosk));
  }

  private Div status(Kiosk kiosk, List<Stranded> stranded) {
    var text = new Span(getTranslation("admin.kiosk.status." + kiosk.status()));
    text.addClassName(kiosk.serves() ? "state-well" : "state-off");
    var status = new Div(text);
    stranded.forEach(kept -> {
      var waits =
          new Span(
              getTranslation("admin.kiosk.stranded", kept.count(), moment(kept.since()))
                  + " "
                  + reason(kept.why()));
      waits.addClassNames("detail", "state-open");
      status.add(waits);
    });
    return status;
  }

  private String reason(String why) {
    return switch (why) {
      case "wrong-kiosk", "nobody-answers", "stale-consent", "unknown-key" ->
          getTranslation("admin.kiosk.stranded." + why);
      default -> getTranslation("admin.kiosk.stranded.other", why);
    };
  }

  private Span seen(Kiosk kiosk) {
    if (kiosk.kind() == Kiosk.Kind.WEB) {
      return Listing.text(getTranslation("admin.kiosk.web"));
    }
    var text =
        new Span(
            kiosk
                .lastSeen()
                .map(this::moment)
                .orElseGet(() -> getTranslation("admin.kiosk.never")));
    boolean silent =
        kiosk
            .lastSeen()
            .map(seen -> seen.plus(DashboardView.SILENT).isBefore(clock.instant()))
            .orElse(true);
    text.addClassName(silent && kiosk.serves() ? "state-open" : "state-well");
    return text;
  }

  private Div actions(Kiosk kiosk) {
    var actions = new Div();
    actions.addClassName("actions");
    switch (kiosk.status()) {
      case ACTIVE -> {
        if (kiosk.kind() == Kiosk.Kind.TABLET) {
          actions.add(action("activate", kiosk, () -> activate(kiosk)));
        }
        actions.add(action("pause", kiosk, () -> changed(() -> fleet.pause(kiosk.id()))));
        actions.add(action("retire", kiosk, () -> confirmRetiring(kiosk)));
      }
      case PAUSED -> {
        actions.add(action("resume", kiosk, () -> changed(() -> fleet.resume(kiosk.id()))));
        actions.add(action("retire", kiosk, () -> confirmRetiring(kiosk)));
      }
      case RETIRED -> {}
    }
    return actions;
  }

  private NativeButton action(String what, Kiosk kiosk, Runnable deed) {
    var button = button("admin.kiosk." + what, _ -> deed.run());
    button.setAriaLabel(about("admin.kiosk." + what, in(kiosk.site().name())));
    return button;
  }

  private void changed(Runnable change) {
    try {
      change.run();
      load();
      say("admin.saved");
    } catch (KioskRetired _) {
      load();
      refuse("admin.kiosk.retired");
    }
  }

  private void activate(Kiosk kiosk) {
    var link = origin.address(Doors.ACTIVATE_KIOSK + tokens.activationLink(kiosk.id()));
    new LinkDialog(
            getTranslation("admin.kiosk.activate.title", in(kiosk.site().name())),
            getTranslation("admin.kiosk.activate.explain"),
            link)
        .open();
  }

  private void confirmRetiring(Kiosk kiosk) {
    new AskDialog(
            getTranslation("admin.kiosk.retire.title", in(kiosk.site().name())),
            getTranslation("admin.kiosk.retire.explain"),
            getTranslation("admin.kiosk.retire"),
            () -> changed(() -> fleet.retire(kiosk.id())))
        .open();
  }
}
