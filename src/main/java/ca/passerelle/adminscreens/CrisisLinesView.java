package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.content.CrisisLine;
import ca.passerelle.content.CrisisLines;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The lines behind "Urgence": each is called by a person now and then, who says so here. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.CRISIS_LINES, layout = AdminLayout.class)
@RolesAllowed("ADMINISTRATOR")
class CrisisLinesView extends AdminView {
  private final transient CrisisLines lines;
  private final transient Clock clock;

  CrisisLinesView(Desk desk, CrisisLines lines, Clock clock) {
    super(desk, Role.ADMINISTRATOR);
    this.lines = lines;
    this.clock = clock;
  }

  @Override
  void load() {
    var listing =
        new Listing(
            getTranslation("admin.lines.title"),
            getTranslation("admin.lines.name"),
            getTranslation("admin.lines.number"),
            getTranslation("admin.lines.source"),
            getTranslation("admin.lines.checked"),
            getTranslation("admin.actions"));
    lines.of(here()).forEach(line -> row(listing, line));
    show(
        getTranslation("admin.lines.title"),
        new Paragraph(getTranslation("admin.lines.explain")),
        listing);
  }

  private void row(Listing listing, CrisisLine line) {
    var call = new Span(line.call());
    call.addClassName("number");
    listing.row(
        in(line.name()),
        Listing.text(in(line.name())),
        call,
        Listing.text(
            line.source()
                + (line.sourceYear().isPresent() ? ", " + line.sourceYear().getAsInt() : "")),
        checked(line),
        check(line));
  }

  private Div checked(CrisisLine line) {
    var today = community().today(clock.instant());
    var day =
        new Span(
            line.checked().map(this::day).orElseGet(() -> getTranslation("admin.lines.never")));
    day.addClassName(line.toBeChecked(today) ? "state-open" : "state-well");
    var checked = new Div(day);
    line.checkedBy()
        .ifPresent(who -> {
          var by = new Span(getTranslation("admin.lines.by", who));
          by.addClassName("detail");
          checked.add(by);
        });
    return checked;
  }

  /** People in distress dial it: asked twice, because one tap is soon made. */
  private Div check(CrisisLine line) {
    var button =
        button(
            "admin.lines.check",
            _ ->
                new AskDialog(
                        getTranslation("admin.lines.ask", in(line.name())),
                        getTranslation("admin.lines.ask.explain", line.call()),
                        getTranslation("admin.lines.ask.yes"),
                        () -> {
                          lines.checked(here(), line.id());
                          load();
                          say("admin.lines.said", in(line.name()));
                        })
                    .open());
    button.setAriaLabel(getTranslation("admin.lines.check.label", in(line.name())));
    var actions = new Div(button);
    actions.addClassName("actions");
    return actions;
  }
}
