package ca.passerelle.adminscreens;

import com.vaadin.flow.component.Component;
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

  LinkDialog(String title, String explanation, String link) {
    addClassName("link-dialog");
    setCloseOnOutsideClick(false);
    setHeaderTitle(title);
    address.setLabel(getTranslation("admin.link"));
    address.setValue(link);
    address.setReadOnly(true);
    address.setAutoselect(true);
    said.getElement().setAttribute("role", "status");
    var copy = new NativeButton(getTranslation("admin.link.copy"));
    copy.addClickListener(_ -> {
      copy.getElement().executeJs(COPY, link).then(Boolean.class, this::copied, _ -> copied(false));
    });
    var close = new NativeButton(getTranslation("admin.close"), _ -> close());
    close.addClassName("main-action");
    add(new Paragraph(explanation), address, new Code(link, getTranslation("admin.link.qr")), said);
    getFooter().add(copy, close);
  }

  /** Says so only once the browser has: without TLS, or when refused, it copies nothing. */
  void copied(boolean done) {
    said.setText(getTranslation(done ? "admin.link.copied" : "admin.link.not-copied"));
    if (!done) {
      address.focus();
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
