package ca.passerelle.adminscreens;

import ca.passerelle.directory.ConflictDecision;
import ca.passerelle.directory.ConflictDecision.Side;
import ca.passerelle.directory.ConflictedRecord;
import ca.passerelle.directory.SourceName;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** One record that is disputed, and whose word may count. */
class ConflictCard extends Section {
  private final transient ConflictedRecord conflict;
  private final transient EntryWords words;
  private final transient Consumer<List<ConflictDecision>> decide;
  private final String name;
  private final Checkbox ticked = new Checkbox();

  ConflictCard(
      ConflictedRecord conflict,
      String name,
      EntryWords words,
      Consumer<List<ConflictDecision>> decide) {
    this.conflict = conflict;
    this.name = name;
    this.words = words;
    this.decide = decide;
    addClassName("import-part");
    var from =
        getTranslation(
            "admin.conflicts.record",
            getTranslation("admin.import.one." + conflict.record().kind()),
            conflict.record().source());
    ticked.setLabel(from);
    ticked.setAriaLabel(from + ", " + name);
    var head = new Div(new H2(name), ticked);
    head.addClassName("tools");
    add(head);
    add(conflict.gone() ? gone() : fields());
    add(
        actions(
            decision(conflict.gone() ? "admin.conflicts.keep" : "admin.conflicts.ours", Side.OURS),
            decision(
                conflict.gone() ? "admin.conflicts.remove" : "admin.conflicts.theirs",
                Side.THEIRS)));
  }

  SourceName record() {
    return conflict.record();
  }

  boolean isTicked() {
    return ticked.getValue();
  }

  void tick(boolean tick) {
    ticked.setValue(tick);
  }

  private Component gone() {
    return new Paragraph(getTranslation("admin.conflicts.gone"));
  }

  private Listing fields() {
    var listing =
        new Listing(
            name,
            getTranslation("admin.conflicts.field"),
            getTranslation("admin.conflicts.here"),
            getTranslation("admin.conflicts.in-source"),
            getTranslation("admin.conflicts.before"),
            getTranslation("admin.actions"));
    for (var field : conflict.fields()) {
      var label = words.label(field.name());
      listing.row(
          label,
          Listing.text(label),
          value(field.name(), field.here(), "admin.conflicts.nothing"),
          value(field.name(), field.inSource(), "admin.conflicts.nothing"),
          value(field.name(), field.before(), "admin.conflicts.unknown"),
          actions(
              decision(field.name(), label, "admin.conflicts.field.ours", Side.OURS),
              decision(field.name(), label, "admin.conflicts.field.theirs", Side.THEIRS)));
    }
    return listing;
  }

  private Div value(String field, Optional<JsonNode> value, String nothing) {
    var lines = new Div();
    value
        .map(it -> words.lines(field, it))
        .filter(it -> !it.isEmpty())
        .orElseGet(() -> List.of(getTranslation(nothing)))
        .forEach(line -> lines.add(Listing.text(line)));
    return lines;
  }

  private NativeButton decision(String field, String label, String key, Side side) {
    return button(key, name + ", " + label, Set.of(field), side);
  }

  private NativeButton decision(String key, Side side) {
    return button(key, name, Set.of(), side);
  }

  private NativeButton button(String key, String about, Set<String> fields, Side side) {
    var button =
        new NativeButton(
            getTranslation(key),
            _ -> decide.accept(List.of(new ConflictDecision(conflict.record(), fields, side))));
    button.setAriaLabel(getTranslation("admin.about", getTranslation(key), about));
    return button;
  }

  private static Div actions(Component... buttons) {
    var actions = new Div(buttons);
    actions.addClassName("actions");
    return actions;
  }
}
