package ca.passerelle.adminscreens;

import ca.passerelle.directory.Cost;
import ca.passerelle.directory.CostEntry;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a service costs. */
class CostPart extends Div {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,5}([.,][0-9]{1,2})?");

  private final transient @Nullable CostEntry before;
  private final Select<Cost.Kind> kind = new Select<>();
  private final TextField amount = new TextField();
  private final TranslatedField text;

  CostPart(@Nullable CostEntry before, List<Language> languages) {
    this.before = before;
    addClassName("cost-part");
    kind.setLabel(getTranslation("admin.service.cost"));
    kind.setItems(Cost.Kind.values());
    kind.setItemLabelGenerator(value -> getTranslation("admin.cost." + value.code()));
    kind.setValue(before == null ? Cost.Kind.UNKNOWN : before.option());
    amount.setLabel(getTranslation("admin.service.amount"));
    amount.addValueChangeListener(_ -> amount.setInvalid(false));
    if (before != null && before.amount() != null) {
      amount.setValue(before.amount().toPlainString());
    }
    text =
        new TranslatedField(
            getTranslation("admin.service.cost.text"),
            false,
            languages,
            before == null ? null : before.description());
    var figures = new Div(kind, amount);
    figures.addClassName("figures");
    add(figures, text);
  }

  boolean valid() {
    boolean payable =
        Fields.check(
            amount, AMOUNT.matcher(amount.getValue().strip()).matches(), "admin.bad-amount");
    return text.complete() && payable;
  }

  /** Nothing said where nothing was said before. */
  @Nullable CostEntry cost() {
    if (before == null
        && kind.getValue() == Cost.Kind.UNKNOWN
        && amount.isEmpty()
        && text.text().isEmpty()) {
      return null;
    }
    return new CostEntry(
        kind.getValue(),
        amount.getValue().isBlank()
            ? null
            : new BigDecimal(amount.getValue().strip().replace(',', '.')),
        text.text().orElse(null));
  }
}
