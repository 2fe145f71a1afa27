package ca.passerelle.adminscreens;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** What to bring; that nobody knows is another answer than that nothing is asked for. */
class DocumentsPart extends Div {
  private final Checkbox known = new Checkbox();
  private final EntryLines<Translated> lines;

  DocumentsPart(Optional<List<Translated>> documents, List<Language> languages) {
    addClassName("documents-part");
    known.setLabel(getTranslation("admin.documents.known"));
    known.setValue(documents.isPresent());
    lines =
        new EntryLines<>(
            "admin.documents",
            documents.orElse(List.of()),
            (document, rank) -> new DocumentLine(document, rank, languages));
    var help = new Paragraph(getTranslation("admin.documents.known.help"));
    help.addClassName("detail");
    lines.setVisible(known.getValue());
    known.addValueChangeListener(_ -> lines.setVisible(known.getValue()));
    add(known, help, lines);
  }

  boolean valid() {
    return !known.getValue() || lines.valid();
  }

  /** Empty: nobody knows. */
  Optional<List<Translated>> documents() {
    return known.getValue() ? Optional.of(lines.entries()) : Optional.empty();
  }
}
