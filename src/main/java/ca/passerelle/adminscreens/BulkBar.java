package ca.passerelle.adminscreens;

import ca.passerelle.directory.BulkChange;
import ca.passerelle.directory.Need;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What can be done to all the services that are chosen. */
class BulkBar extends Div {
  private final transient List<Need> needs;
  private final transient List<Language> languages;
  private final transient Consumer<BulkChange> deed;
  private final Span chosen = new Span();
  private final Div actions = new Div();

  BulkBar(List<Need> needs, List<Language> languages, LocalDate today, Consumer<BulkChange> deed) {
    this.needs = needs;
    this.languages = languages;
    this.deed = deed;
    addClassName("bulk");
    chosen.getElement().setAttribute("role", "status");
    actions.addClassName("actions");
    actions.add(
        button(
            "admin.bulk.add-need", () -> askNeed("admin.bulk.add-need", BulkChange.AddNeed::new)),
        button(
            "admin.bulk.remove-need",
            () -> askNeed("admin.bulk.remove-need", BulkChange.RemoveNeed::new)),
        button("admin.bulk.verified", () -> deed.accept(new BulkChange.Verified(today))),
        button("admin.bulk.close", this::askWhy),
        button("admin.bulk.open", () -> deed.accept(new BulkChange.OpenAgain())));
    add(chosen, actions);
    show(0);
  }

  /** How many services are chosen now. */
  final void show(int count) {
    chosen.setText(getTranslation("admin.bulk.chosen", count));
    actions.setVisible(count > 0);
  }

  private NativeButton button(String key, Runnable press) {
    return new NativeButton(getTranslation(key), _ -> press.run());
  }

  private void askNeed(String key, Function<NeedId, BulkChange> change) {
    var choice = new Select<Need>();
    choice.setLabel(getTranslation("admin.bulk.need"));
    choice.setItems(needs);
    choice.setItemLabelGenerator(need -> need.label().in(Language.of(getLocale())));
    choice.setValue(needs.getFirst());
    ask(key, choice, () -> Optional.of(change.apply(choice.getValue().id())));
  }

  private void askWhy() {
    var alert = new TranslatedField(getTranslation("admin.service.alert"), false, languages, null);
    ask(
        "admin.bulk.close",
        alert,
        () -> alert.written() ? alert.text().map(BulkChange.ClosedForNow::new) : Optional.empty());
  }

  private void ask(String key, Component field, Supplier<Optional<? extends BulkChange>> change) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(getTranslation(key));
    dialog.add(field);
    var yes =
        new NativeButton(
            getTranslation("admin.bulk.do"),
            _ ->
                change
                    .get()
                    .ifPresent(it -> {
                      dialog.close();
                      deed.accept(it);
                    }));
    yes.addClassName("main-action");
    dialog
        .getFooter()
        .add(new NativeButton(getTranslation("admin.cancel"), _ -> dialog.close()), yes);
    dialog.open();
  }
}
