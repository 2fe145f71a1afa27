package ca.passerelle.adminscreens;

import ca.passerelle.directory.intake.ImportState.Working;
import ca.passerelle.directory.intake.ImportStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Map;

/** How far an import is: what was read, checked and written. */
class ImportProgress extends Div {
  private static final int PERCENT = 100;

  private final H2 heading = new H2();
  private final Paragraph stay = new Paragraph();
  private final Element bar = new Element("progress");
  private final Map<ImportStep, Span> figures = new EnumMap<>(ImportStep.class);
  private final Map<ImportStep, ListItem> items = new EnumMap<>(ImportStep.class);
  private final NativeButton stop;

  ImportProgress(Runnable stopping) {
    addClassName("import-part");
    var steps = new OrderedList();
    steps.addClassName("import-steps");
    for (var step : ImportStep.values()) {
      var figure = new Span();
      figure.addClassName("number");
      figures.put(step, figure);
      var item =
          new ListItem(
              new Span(getTranslation("admin.import.step." + step)), new Span(" "), figure);
      items.put(step, item);
      steps.add(item);
    }
    bar.setAttribute("max", String.valueOf(PERCENT));
    stop = new NativeButton(getTranslation("admin.import.stop"));
    stop.addClickListener(_ -> {
      stop.setText(getTranslation("admin.import.stopping"));
      stop.setEnabled(false);
      stopping.run();
    });
    add(heading);
    getElement().appendChild(bar);
    add(steps, stay, stop);
  }

  void show(Working now) {
    heading.setText(getTranslation("admin.import.working." + now.rehearsal()));
    stay.setText(getTranslation("admin.import.stay." + now.rehearsal()));
    bar.setAttribute("aria-label", getTranslation("admin.import.step." + now.step()));
    if (now.total() > 0) {
      bar.setAttribute("value", String.valueOf(percent(now)));
    } else {
      bar.removeAttribute("value"); // it moves, and says no figure
    }
    for (var step : ImportStep.values()) {
      int order = step.compareTo(now.step());
      figure(step).setText(order > 0 ? "" : order < 0 ? "✓" : figure(now));
      item(step).setClassName("state-open", order == 0);
      item(step).setClassName("state-well", order < 0);
      item(step).setClassName("state-off", order > 0);
    }
    if (now.stopping()) {
      stop.setText(getTranslation("admin.import.stopping"));
      stop.setEnabled(false);
    }
  }

  private String figure(Working now) {
    var numbers = NumberFormat.getIntegerInstance(getLocale());
    return switch (now.step()) {
      case READING, CHECKING ->
          now.total() == 0 ? "…" : getTranslation("admin.import.percent", percent(now));
      case WRITING ->
          getTranslation(
              "admin.import.records", numbers.format(now.done()), numbers.format(now.total()));
    };
  }

  private static long percent(Working now) {
    return now.total() == 0 ? 0 : Math.min(PERCENT, now.done() * PERCENT / now.total());
  }

  private Span figure(ImportStep step) {
    return figures.getOrDefault(step, new Span());
  }

  private ListItem item(ImportStep step) {
    return items.getOrDefault(step, new ListItem());
  }
}
