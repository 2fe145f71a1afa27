package ca.passerelle.adminscreens;

import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.PhoneNumber;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One telephone: its number, what it is for, and who answers. */
class PhoneLine extends EntryLine<PhoneEntry> {
  private static final List<String> KINDS = List.of("voice", "text", "fax", "tty");
  private static final int NUMBER_LENGTH = 32;
  private static final int EXTENSION_LENGTH = 6;

  private final TextField number = new TextField();
  private final TextField extension = new TextField();
  private final Select<String> kind = new Select<>();
  private final Checkbox confidential = new Checkbox();
  private final TranslatedField about;

  PhoneLine(PhoneEntry phone, int rank, List<Language> languages) {
    super("admin.phones", rank);
    addClassName("phone-line");
    number.setLabel(getTranslation("admin.phones.number"));
    number.setMaxLength(NUMBER_LENGTH);
    number.setValue(phone.number());
    number.addValueChangeListener(_ -> split());
    extension.setLabel(getTranslation("admin.phones.extension"));
    extension.setMaxLength(EXTENSION_LENGTH);
    extension.setAllowedCharPattern("[0-9]");
    extension.setValue(Objects.requireNonNullElse(phone.extension(), ""));
    kind.setLabel(getTranslation("admin.phones.kind"));
    kind.setItems(kinds(phone));
    kind.setItemLabelGenerator(
        value -> KINDS.contains(value) ? getTranslation("admin.phones.kind." + value) : value);
    kind.setValue(phone.type());
    about =
        new TranslatedField(
            getTranslation("admin.phones.about"), false, languages, phone.description());
    confidential.setLabel(getTranslation("admin.phones.confidential"));
    confidential.setValue(phone.confidential() != null);
    var first = new Div(number, extension, kind, remove);
    first.addClassName("phone-number");
    add(first, about, confidential);
  }

  /** An extension that is typed with the number goes to its own field. */
  private void split() {
    number.setInvalid(false);
    var typed = TypedPhone.of(number.getValue());
    if (!typed.extension().isEmpty() && extension.isEmpty()) {
      extension.setValue(typed.extension());
      number.setValue(typed.number());
    }
  }

  /** What a file says and this screen does not know is kept. */
  private static List<String> kinds(PhoneEntry phone) {
    var kinds = new ArrayList<>(KINDS);
    if (phone.type() != null && !kinds.contains(phone.type())) {
      kinds.add(phone.type());
    }
    return kinds;
  }

  @Override
  void focusFirst() {
    number.focus();
  }

  /** False, and marked, when the number is none. A line nobody filled in is no telephone. */
  @Override
  boolean valid() {
    boolean good = empty() || PhoneNumber.typed(number.getValue()).isPresent();
    number.setErrorMessage(getTranslation("admin.bad-phone"));
    number.setInvalid(!good);
    return about.complete() && good;
  }

  private boolean empty() {
    return number.getValue().isBlank() && extension.getValue().isBlank() && about.isEmpty();
  }

  @Override
  Optional<PhoneEntry> entry() {
    return empty()
        ? Optional.empty()
        : Optional.of(
            new PhoneEntry(
                number.getValue().strip(),
                extension.getValue().isBlank() ? null : extension.getValue().strip(),
                kind.getValue(),
                about.text().orElse(null),
                confidential.getValue()));
  }
}
