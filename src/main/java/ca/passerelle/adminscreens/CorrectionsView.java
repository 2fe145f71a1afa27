package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntryRefused;
import ca.passerelle.directory.campaign.Correction;
import ca.passerelle.directory.campaign.CorrectionDesk;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What organizations said of their services, field by field, for an editor to decide. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.CORRECTIONS, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class CorrectionsView extends AdminView {
  private final transient CorrectionDesk corrections;
  private final transient DirectoryDesk directory;

  CorrectionsView(Desk desk, CorrectionDesk corrections, DirectoryDesk directory) {
    super(desk, Role.EDITOR);
    this.corrections = corrections;
    this.directory = directory;
  }

  @Override
  void load() {
    show(getTranslation("admin.corrections.title"), new DirectoryTabs(AdminRoutes.CORRECTIONS));
    var waiting = corrections.waiting(here());
    if (waiting.isEmpty()) {
      add(new Paragraph(getTranslation("admin.corrections.none")));
      return;
    }
    add(new Paragraph(getTranslation("admin.corrections.explain")));
    var names = new RecordNames(this, directory, List.of());
    var words = new EntryWords(this, getLocale(), names);
    waiting.stream()
        .collect(
            Collectors.groupingBy(Correction::service, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(ofOne -> add(service(ofOne, names, words)));
  }

  private Section service(List<Correction> ofOne, RecordNames names, EntryWords words) {
    var first = ofOne.getFirst();
    var heading =
        new H2(
            link(
                first.listed()
                    ? AdminRoutes.toListed(first.service())
                    : AdminRoutes.to(first.service()),
                in(first.name())));
    var who =
        new Paragraph(
            getTranslation(
                "admin.corrections.from",
                first.listed()
                    ? getTranslation("admin.corrections.from.listed")
                    : names.of(RecordKind.ORGANIZATION, first.organization()),
                moment(first.madeAt())));
    who.addClassName("detail");
    var listing =
        new Listing(
            in(first.name()),
            getTranslation("admin.corrections.field"),
            getTranslation("admin.corrections.now"),
            getTranslation("admin.corrections.proposed"),
            getTranslation("admin.corrections.decide"));
    ofOne.forEach(one -> row(listing, one, words));
    var section = new Section(heading, who, listing);
    section.addClassName("change");
    return section;
  }

  private void row(Listing listing, Correction one, EntryWords words) {
    var field = label(one, words);
    var accept =
        button(
            one.byHand() ? "admin.corrections.done" : "admin.corrections.accept",
            _ ->
                decide(() ->
                    one.byHand()
                        ? corrections.done(here(), one.id())
                        : corrections.accept(here(), one.id())));
    accept.setAriaLabel(getTranslation("admin.corrections.accept.label", field, in(one.name())));
    var refuse =
        button("admin.corrections.refuse", _ -> decide(() -> corrections.refuse(here(), one.id())));
    refuse.setAriaLabel(getTranslation("admin.corrections.refuse.label", field, in(one.name())));
    var actions = new Div(accept, refuse);
    actions.addClassName("actions");
    var what = new Div(Listing.text(field));
    if (one.byHand() && !one.field().isWords()) {
      var changed = Listing.text(getTranslation("admin.corrections.changed"));
      changed.addClassName("detail");
      what.add(changed);
    }
    listing.row(
        field, what, lines(one, one.now(), words), lines(one, one.proposed(), words), actions);
  }

  private String label(Correction one, EntryWords words) {
    return switch (one.field()) {
      case ADDRESS, REMARK -> getTranslation("admin.corrections.field." + one.field().code());
      case DESCRIPTION, ELIGIBILITY, COST, PHONES, EMAIL, WEBSITE, HOURS, ENDED ->
          words.label(one.field().key());
    };
  }

  private Div lines(Correction one, JsonNode value, EntryWords words) {
    var lines = new Div();
    if (value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())) {
      lines.add(
          Listing.text(one.field().isWords() ? "–" : getTranslation("admin.corrections.empty")));
    } else if (one.field().isWords()) {
      lines.add(Listing.text(value.asString()));
    } else {
      words.lines(one.field().key(), value).forEach(line -> lines.add(Listing.text(line)));
    }
    return lines;
  }

  private void decide(BooleanSupplier deed) {
    try {
      boolean first = deed.getAsBoolean();
      load();
      if (first) {
        say("admin.saved");
      } else {
        refuse("admin.corrections.decided");
      }
    } catch (ServiceChangedMeanwhile meanwhile) {
      load();
      refuse(meanwhile);
    } catch (ServiceEntryRefused refused) {
      refuse("admin.service.refused." + refused.reason());
    }
  }
}
