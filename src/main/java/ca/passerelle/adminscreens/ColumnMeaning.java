package ca.passerelle.adminscreens;

import ca.passerelle.directory.intake.Mapping;
import ca.passerelle.directory.intake.Target;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;

/**
 * What one column says; one that nobody changes stays as it is, also where it says several things.
 */
class ColumnMeaning extends Div {
  private final transient Mapping.Column before;
  private final Select<Target> says = new Select<>();

  ColumnMeaning(Mapping.Column before) {
    this.before = before;
    says.setAriaLabel(getTranslation("admin.mapping.says.of", before.heading()));
    says.setItems(Target.values());
    says.setEmptySelectionAllowed(true);
    says.setEmptySelectionCaption(getTranslation("admin.mapping.nothing"));
    says.setItemLabelGenerator(target ->
        target == null
            ? getTranslation("admin.mapping.nothing")
            : getTranslation("admin.target." + target.path()));
    first().ifPresent(says::setValue);
    add(says);
  }

  private Optional<Target> first() {
    return before.to().stream().findFirst();
  }

  Mapping.Column column() {
    var said = says.getOptionalValue();
    return said.equals(first())
        ? before
        : new Mapping.Column(
            before.heading(),
            said.map(List::of).orElse(List.of()),
            before.separator(),
            before.values());
  }
}
