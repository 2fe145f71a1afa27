package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.content.NewsChangedMeanwhile;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntryRefused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A screen of an editor's that changes one thing: it is saved as a whole, or not at all. */
abstract class FormView extends AdminView {
  private final transient String list;

  /** {@code list} is where all such things are. */
  FormView(Desk desk, String list) {
    super(desk, Role.EDITOR);
    this.list = list;
  }

  /** Nothing is saved while something is marked; whatever is refused is said. */
  final <T> NativeButton save(Component form, Supplier<Optional<T>> entry, Consumer<T> deed) {
    var save = attempt("admin.save", form, entry, deed);
    save.addClassName("main-action");
    save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
    return save;
  }

  /** As {@link #save}, in other words. */
  final <T> NativeButton attempt(
      String key, Component form, Supplier<Optional<T>> entry, Consumer<T> deed) {
    return button(
        key,
        _ ->
            entry
                .get()
                .ifPresentOrElse(
                    it -> save(it, deed),
                    () -> {
                      refuse("admin.incomplete");
                      Fields.showFirstMarked(form);
                    }));
  }

  private <T> void save(T entry, Consumer<T> deed) {
    try {
      deed.accept(entry);
      say("admin.saved");
    } catch (ServiceChangedMeanwhile meanwhile) {
      refuse(meanwhile);
    } catch (NewsChangedMeanwhile _) {
      refuse("admin.changed-meanwhile");
    } catch (ServiceEntryRefused refused) {
      refuse("admin.service.refused." + refused.reason());
    }
  }

  /** Asks, then takes away, and goes to the list. */
  final NativeButton removal(
      String key, String what, Class<? extends Component> list, Runnable deed) {
    return button(
        "admin.remove",
        _ ->
            new AskDialog(
                    getTranslation(key),
                    getTranslation("admin.remove.explain", what),
                    getTranslation("admin.remove"),
                    () -> attempt(deed, list))
                .open());
  }

  private void attempt(Runnable deed, Class<? extends Component> list) {
    try {
      deed.run();
      getUI().ifPresent(ui -> ui.navigate(list));
    } catch (ServiceEntryRefused refused) {
      refuse("admin.service.refused." + refused.reason());
    } catch (ServiceChangedMeanwhile meanwhile) {
      refuse(meanwhile);
    }
  }

  /**
   * Whoever reloads finds what was just written, and does not write it a second time. Not through
   * Flow's History, which depends on what the build wrote about the client's router.
   */
  final void nowAt(String address) {
    getElement().executeJs("history.replaceState(history.state, '', $0)", address);
  }

  /** There is no such thing here. */
  final void gone(String key) {
    show(getTranslation(key), new Paragraph(getTranslation(key + ".explain")), back());
  }

  final Anchor back() {
    return link(AdminRoutes.to(list), getTranslation("admin.back"));
  }
}
