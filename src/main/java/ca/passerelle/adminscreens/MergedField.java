package ca.passerelle.adminscreens;

import ca.passerelle.directory.Compared;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Of which of two records one field is taken. */
class MergedField extends Div {
  private final transient Compared.Field field;
  private final RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();

  MergedField(Compared.Field field, String label) {
    this.field = field;
    choice.setAriaLabel(label);
    choice.setItems(true, false);
    choice.setItemLabelGenerator(
        first -> getTranslation(first ? "admin.merge.take.first" : "admin.merge.take.second"));
    add(choice);
  }

  String name() {
    return field.name();
  }

  /** Of the one that stays, unless it says nothing. */
  void prefer(boolean first) {
    choice.setValue(first ? field.one().isPresent() : field.other().isEmpty());
  }

  boolean first() {
    return choice.getValue();
  }
}
