package ca.passerelle.adminscreens;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the stories of administrators and editors share: they read labels, press, and write. */
@PasserelleTest
abstract class AdminStory extends SpringBrowserlessTest {
  static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired MutableClock clock;

  @BeforeEach
  void inFrench() {
    UI.getCurrent().setLocale(Locale.CANADA_FRENCH);
  }

  static void open(String address) {
    var location = new Location(address.startsWith("/") ? address.substring(1) : address);
    UI.getCurrent()
        .navigate(
            location.getPath(), new QueryParameters(location.getQueryParameters().getParameters()));
  }

  /** Someone else acts; then it is this person's turn again. */
  static void meanwhile(Role role, Runnable act) {
    var me = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(
        Acting.as(
            new Actor(
                new AccountId(UUID.randomUUID()),
                Optional.empty(),
                "Une collègue",
                Set.of(new Grant(role, DEMO)))));
    try {
      act.run();
    } finally {
      SecurityContextHolder.setContext(me);
    }
  }

  /** The button that bears these words, or is read out with them. */
  final NativeButton button(String label) {
    return find(NativeButton.class)
        .withCondition(button ->
            button.getText().equals(label)
                || button.getAriaLabel().filter(label::equals).isPresent())
        .single();
  }

  final boolean offers(String label) {
    return find(NativeButton.class)
        .withCondition(button ->
            button.getText().equals(label)
                || button.getAriaLabel().filter(label::equals).isPresent())
        .exists();
  }

  void press(String label) {
    test(button(label)).click();
  }

  final void follow(String link) {
    open(link(link).getHref());
  }

  final Anchor link(String text) {
    return find(Anchor.class).withText(text).single();
  }

  /** The text field that bears this label, one line or more. */
  final TextFieldBase<?, String> field(String label) {
    return Stream.<TextFieldBase<?, String>>concat(
            find(TextField.class).withLabel(label).all().stream(),
            find(TextArea.class).withLabel(label).all().stream())
        .reduce((_, _) -> {
          throw new AssertionError("More than one field " + label);
        })
        .orElseThrow(() -> new AssertionError("No field " + label));
  }

  final void write(String label, String text) {
    switch (field(label)) {
      case TextField line -> test(line).setValue(text);
      case TextArea area -> test(area).setValue(text);
      default -> throw new AssertionError(label);
    }
  }

  final void tick(String label) {
    var box = find(Checkbox.class).withLabel(label).single();
    box.setValue(!box.getValue());
  }

  final CheckboxGroup<?> choices(String label) {
    return find(CheckboxGroup.class).withLabel(label).single();
  }

  /** The days of one line of hours. */
  final CheckboxGroup<?> days(int line) {
    return find(CheckboxGroup.class).withAriaLabel("Jours, ligne " + line).single();
  }

  final void choose(String label, String item) {
    Select<?> select = find(Select.class).withLabel(label).single();
    test(select).selectItem(item);
  }

  /** A date or time that stands beside its label. */
  static Input input(NativeLabel label) {
    return label
        .getChildren()
        .filter(Input.class::isInstance)
        .map(Input.class::cast)
        .findFirst()
        .orElseThrow();
  }

  final List<Input> inputs(String label) {
    return find(NativeLabel.class).withCondition(it -> it.getText().equals(label)).all().stream()
        .map(AdminStory::input)
        .toList();
  }

  /** What the screen answers to what was done. */
  final String said() {
    return read(find(Div.class).withClassName("answer").single());
  }

  /** How many rows each list still shows, as it is read out. */
  final List<String> left() {
    return find(Div.class).withClassName("narrowing").all().stream()
        .flatMap(Component::getChildren)
        .filter(part -> "status".equals(part.getElement().getAttribute("role")))
        .map(AdminStory::read)
        .toList();
  }

  final NativeTableRow row(String words) {
    return find(NativeTableRow.class).withCondition(row -> read(row).contains(words)).single();
  }

  final List<String> rows() {
    return find(NativeTableRow.class).all().stream().map(AdminStory::read).toList();
  }

  final Dialog dialog() {
    return find(Dialog.class).withCondition(Dialog::isOpened).single();
  }

  /** Presses a button of the question that is asked. */
  final void answer(String label) {
    test(find(NativeButton.class, dialog()).withText(label).single()).click();
  }

  final boolean asks() {
    return find(Dialog.class).withCondition(Dialog::isOpened).exists();
  }

  static String written(HasValue<?, String> field) {
    return field.getValue();
  }

  /** All a person reads there. */
  static String read(Component part) {
    return part.getElement().getTextRecursively().replace('\u00a0', ' ');
  }

  final String page() {
    return read(find(Div.class).withClassName("admin-view").single());
  }
}
