package ca.passerelle.adminscreens;

import ca.passerelle.directory.intake.ImportState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;

/** A file that is here, and what its records will be known by. */
class ReceivedFile extends Div {
  private static final double MEGABYTE = 1_000_000;

  /** What is less is nearly nothing, and not nothing. */
  private static final double LEAST = 0.1;

  private static final int LONGEST_SOURCE = 40;

  private final TextField source = new TextField();
  private final NativeButton button;

  /**
   * @param known sources that brought something before
   */
  ReceivedFile(ImportState.Received file, List<String> known, Consumer<String> attempt) {
    addClassName("form");
    var name = new Span(file.file());
    name.addClassName("number");
    var size = NumberFormat.getInstance(getLocale());
    size.setMaximumFractionDigits(1);
    var about =
        new Span(
            getTranslation(
                "admin.import.file",
                file.format(),
                size.format(Math.max(LEAST, file.bytes() / MEGABYTE))));
    about.addClassName("detail");
    source.setLabel(getTranslation("admin.import.source"));
    source.setMaxLength(LONGEST_SOURCE);
    source.setHelperText(
        known.isEmpty()
            ? getTranslation("admin.import.source.help")
            : getTranslation("admin.import.source.known", String.join(", ", known)));
    source.setValue(file.source());
    button =
        new NativeButton(
            getTranslation("admin.import.try"), _ -> attempt.accept(source.getValue().strip()));
    button.addClassName("main-action");
    add(new Paragraph(name, new Span(" "), about), source);
  }

  /** Begins the attempt; stands with the others. */
  NativeButton button() {
    return button;
  }
}
