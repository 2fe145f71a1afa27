package ca.passerelle.adminscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a one-time link once, to copy or to photograph. A slip beside it must not close it. */
class LinkDialog extends Dialog {
  /** Where the browser has no clipboard, this too is an answer and not an error. */
  private static final String COPY =
      "return (async () => navigator.clipboard.writeText($0))().then(() => true, () => false)";

  private final TextField address = new TextField();
  private final Div said = new Div();
  private final Paragraph explained = new Paragraph();

  LinkDialog(String title, String explanation, String link) {
    addClassName("link-dialog");
    setCloseOnOutsideClick(false);
    setHeaderTitle(title);
    address.setLabel(getTranslation("admin.link"));
    address.setValue(link);
    address.setReadOnly(true);
    address.setAutoselect(true);
    said.getElement().setAttribute("role", "status");
    var copy = copying("admin.link.copy", link, address);
    var close = new NativeButton(getTranslation("admin.close"), _ -> close());
    close.addClassName("main-action");
    explained.setText(explanation);
    add(explained, address, new Code(link, getTranslation("admin.link.qr")), said);
    getFooter().add(copy, close);
  }

  /** What else the link is than one that opens once. */
  final void explain(String label, String text) {
    address.setLabel(label);
    explained.setText(text);
  }

  /** A button that copies {@code text}; where the browser cannot, it stands in {@code field}. */
  final NativeButton copying(String key, String text, Focusable<?> field) {
    var copy = new NativeButton(getTranslation(key));
    copy.addClickListener(_ ->
        copy.getElement()
            .executeJs(COPY, text)
            .then(Boolean.class, done -> copied(done, field), _ -> copied(false, field)));
    return copy;
  }

  /** Says so only once the browser has: without TLS, or when refused, it copies nothing. */
  void copied(boolean done) {
    copied(done, address);
  }

  private void copied(boolean done, Focusable<?> field) {
    said.setText(getTranslation(done ? "admin.link.copied" : "admin.link.not-copied"));
    if (!done) {
      field.focus();
    }
  }

  /** The link as a QR code. */
  @Tag("passerelle-qr")
  @JsModule("./admin/passerelle-qr.ts")
  static class Code extends Component {
    Code(String text, String label) {
      getElement().setProperty("text", text);
      getElement().setProperty("label", label);
    }
  }
}
