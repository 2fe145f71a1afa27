package ca.passerelle.adminscreens;

import ca.passerelle.directory.Change;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One change: what was done by whom, and each field before and after. */
class ChangeCard extends Section {
  private final transient EntryWords words;

  /**
   * @param heading says when, what and by whom
   * @param actions what can be done about it
   */
  ChangeCard(Change change, EntryWords words, Component heading, Component... actions) {
    this.words = words;
    addClassName("change");
    var tools = new Div(actions);
    tools.addClassName("actions");
    var head = new Div(heading, tools);
    head.addClassName("tools");
    add(head);
    switch (change.action()) {
      case ADDED -> {}
      case CHANGED -> add(fields(change));
      case MERGED -> add(new Paragraph(getTranslation("admin.history.merged")));
      case REMOVED -> add(new Paragraph(getTranslation("admin.history.whole")));
    }
  }

  private Listing fields(Change change) {
    var listing =
        new Listing(
            getTranslation("admin.history.fields"),
            getTranslation("admin.history.field"),
            getTranslation("admin.history.was"),
            getTranslation("admin.history.became"));
    for (var field : change.fields()) {
      var label = words.label(field.name());
      listing.row(
          label,
          Listing.text(label),
          field.told() ? value(field, field.was()) : withheld(),
          field.told() ? value(field, field.became()) : withheld());
    }
    return listing;
  }

  private Div value(Change.Field field, Optional<JsonNode> value) {
    var lines = new Div();
    lines.addClassName("history-value");
    value
        .map(it -> words.lines(field.name(), it))
        .filter(it -> !it.isEmpty())
        .ifPresentOrElse(
            all -> all.forEach(line -> lines.add(Listing.text(line))),
            () -> lines.add(Listing.text(getTranslation("admin.history.nothing"))));
    return lines;
  }

  private Component withheld() {
    var text = Listing.text(getTranslation("admin.history.withheld"));
    text.addClassName("detail");
    return text;
  }
}
