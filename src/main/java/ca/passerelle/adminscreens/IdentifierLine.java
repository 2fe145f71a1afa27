package ca.passerelle.adminscreens;

import ca.passerelle.directory.IdentifierEntry;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;

/** What a register calls an organization. */
class IdentifierLine extends EntryLine<IdentifierEntry> {
  private static final int LENGTH = 100;

  private final transient Optional<IdentifierEntry> before;
  private final TextField register = new TextField();
  private final TextField number = new TextField();

  IdentifierLine(Optional<IdentifierEntry> known, int rank) {
    super("admin.identifiers", rank);
    this.before = known;
    register.setLabel(getTranslation("admin.identifiers.register"));
    register.setMaxLength(LENGTH);
    register.setValue(known.map(IdentifierEntry::identifierType).orElse("NEQ"));
    number.setLabel(getTranslation("admin.identifiers.number"));
    number.setMaxLength(LENGTH);
    number.setValue(known.map(IdentifierEntry::identifier).orElse(""));
    register.addValueChangeListener(_ -> register.setInvalid(false));
    var first = new Div(register, number, remove);
    first.addClassName("entry-first");
    add(first);
  }

  @Override
  boolean valid() {
    boolean good = number.getValue().isBlank() || !register.getValue().isBlank();
    register.setErrorMessage(getTranslation("admin.identifiers.which"));
    register.setInvalid(!good);
    return good;
  }

  @Override
  Optional<IdentifierEntry> entry() {
    var typed = Fields.text(number);
    return typed == null
        ? Optional.empty()
        : Optional.of(
            new IdentifierEntry(
                before
                    .filter(it -> it.identifierType().equals(register.getValue()))
                    .map(IdentifierEntry::identifierScheme)
                    .orElse(null),
                Objects.requireNonNullElse(Fields.text(register), ""),
                typed));
  }

  @Override
  void focusFirst() {
    register.focus();
  }
}
