package ca.passerelle.adminscreens;

import ca.passerelle.directory.LastChange;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The list of services: each can be chosen, opened, and says who changed it last. */
record ServiceRows(
    AdminView view, Map<NeedId, String> needs, Map<UUID, LastChange> last, People people) {

  Listing listing() {
    return new Listing(
        say("admin.services.title"),
        say("admin.services.name"),
        say("admin.services.needs"),
        say("admin.services.status"),
        say("admin.services.verified"),
        say("admin.services.last"));
  }

  /** {@code chosen} is kept as people tick, and {@code changed} told. */
  List<Component> cells(ServiceLine line, Set<ServiceId> chosen, Runnable changed) {
    return List.of(
        name(line, choice(line, chosen, changed)),
        Listing.text(needs(line.needs(), needs)),
        state(line),
        verified(line),
        last(line));
  }

  private Checkbox choice(ServiceLine line, Set<ServiceId> chosen, Runnable changed) {
    var choice = new Checkbox(chosen.contains(line.id()));
    choice.setAriaLabel(say("admin.bulk.choose.one", view.in(line.name())));
    choice.addValueChangeListener(_ -> {
      if (choice.getValue()) {
        chosen.add(line.id());
      } else {
        chosen.remove(line.id());
      }
      changed.run();
    });
    return choice;
  }

  private Div name(ServiceLine line, Checkbox choice) {
    var organization = new Span(view.in(line.organization()));
    organization.addClassName("detail");
    var names = new Div(view.link(AdminRoutes.to(line.id()), view.in(line.name())), organization);
    names.addClassName("names");
    var cell = new Div(choice, names);
    cell.addClassName("choosable");
    return cell;
  }

  static String needs(List<NeedId> needs, Map<NeedId, String> labels) {
    return needs.stream()
        .map(need -> labels.getOrDefault(need, need.value()))
        .collect(Collectors.joining(", "));
  }

  private Span state(ServiceLine line) {
    var state = new Span(say("admin.standing." + line.standing().code()));
    state.addClassName(
        switch (line.standing()) {
          case SHOWN -> "state-well";
          case DRAFT, SAID, ANNOUNCED -> "state-open";
          case INACTIVE, TEMPORARILY_CLOSED, DEFUNCT, WITHDRAWN -> "state-off";
        });
    return state;
  }

  private Span verified(ServiceLine line) {
    var date = line.lastVerified().map(view::day).orElseGet(() -> say("admin.never"));
    if (line.stage().isEmpty()) {
      return Listing.text(date);
    }
    var text = new Span(date + ", " + say("admin.services.due"));
    text.addClassName("state-open");
    return text;
  }

  private Component last(ServiceLine line) {
    var change = last.get(line.id().value());
    if (change == null) {
      return Listing.text(say("admin.services.nobody"));
    }
    var who = new Span(people.say(change.by()));
    who.addClassName("detail");
    return new Div(Listing.text(view.day(LocalDate.ofInstant(change.at(), view.zone()))), who);
  }

  private String say(String key, Object... values) {
    return view.getTranslation(key, values);
  }
}
