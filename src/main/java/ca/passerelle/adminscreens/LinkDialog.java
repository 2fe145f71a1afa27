package ca.passerelle.adminscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a one-time link once, to copy or to photograph. A slip beside it must not close it. */
class LinkDialog extends Dialog {
  LinkDialog(String title, String explanation, String link) {
    addClassName("link-dialog");
    setCloseOnOutsideClick(false);
    setHeaderTitle(title);
    var address = new TextField(getTranslation("admin.link"));
    address.setValue(link);
    address.setReadOnly(true);
    address.setAutoselect(true);
    var copy = new NativeButton(getTranslation("admin.link.copy"));
    copy.addClickListener(_ -> {
      copy.getElement().executeJs("navigator.clipboard?.writeText($0)", link);
      copy.setText(getTranslation("admin.link.copied"));
    });
    var close = new NativeButton(getTranslation("admin.close"), _ -> close());
    close.addClassName("main-action");
    add(new Paragraph(explanation), address, new Code(link, getTranslation("admin.link.qr")));
    getFooter().add(copy, close);
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
