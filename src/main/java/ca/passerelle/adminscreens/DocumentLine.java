package ca.passerelle.adminscreens;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** Something to bring. */
class DocumentLine extends EntryLine<Translated> {
  private final TranslatedField name;

  DocumentLine(Optional<Translated> document, int rank, List<Language> languages) {
    super("admin.documents", rank);
    name =
        new TranslatedField(
            getTranslation("admin.documents.name"), false, languages, document.orElse(null));
    var last = new Div(remove);
    last.addClassName("entry-first");
    add(name, last);
  }

  @Override
  boolean valid() {
    return name.complete();
  }

  @Override
  Optional<Translated> entry() {
    return name.text();
  }

  @Override
  void focusFirst() {
    name.focusFirst();
  }
}
