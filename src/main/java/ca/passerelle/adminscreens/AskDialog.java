package ca.passerelle.adminscreens;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that is not easily undone. */
class AskDialog extends Dialog {
  AskDialog(String question, String explanation, String yes, Runnable deed) {
    addClassName("ask-dialog");
    setHeaderTitle(question);
    add(new Paragraph(explanation));
    var confirm =
        new NativeButton(
            yes,
            _ -> {
              close();
              deed.run();
            });
    confirm.addClassName("main-action");
    getFooter().add(new NativeButton(getTranslation("admin.cancel"), _ -> close()), confirm);
  }
}
