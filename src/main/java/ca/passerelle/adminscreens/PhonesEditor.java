package ca.passerelle.adminscreens;

import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All the telephones of a service, in the order in which citizens read them. */
class PhonesEditor extends Div {
  private static final PhoneEntry BLANK = new PhoneEntry("", null, null, null);

  private final transient List<Language> languages;
  private final Div lines = new Div();
  private final List<PhoneLine> shown = new ArrayList<>();
  private final NativeButton more;
  private int ranks;

  PhonesEditor(List<PhoneEntry> phones, List<Language> languages) {
    this.languages = languages;
    addClassName("phones");
    lines.addClassName("phone-lines");
    more = new NativeButton(getTranslation("admin.phones.add"), _ -> show(BLANK).focusNumber());
    add(lines, more);
    phones.forEach(this::show);
  }

  private PhoneLine show(PhoneEntry phone) {
    ranks++;
    var line = new PhoneLine(phone, ranks, languages);
    line.onRemove(_ -> {
      shown.remove(line);
      lines.remove(line);
      more.focus();
    });
    shown.add(line);
    lines.add(line);
    return line;
  }

  boolean valid() {
    return shown.stream().map(PhoneLine::valid).reduce(true, Boolean::logicalAnd);
  }

  List<PhoneEntry> phones() {
    return shown.stream().map(PhoneLine::phone).flatMap(Optional::stream).toList();
  }
}
