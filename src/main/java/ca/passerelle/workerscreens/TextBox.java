package ca.passerelle.workerscreens;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.regex.Pattern;

/** A few lines of text, drawn by the browser; sent when one pauses, and before any other tap. */
@Tag("textarea")
class TextBox extends AbstractSinglePropertyField<TextBox, String>
    implements Focusable<TextBox>, HasStyle {
  private static final int UNTIL_SENT = 400;
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  TextBox(String id, int longest) {
    super("value", "", false);
    setSynchronizedEvent("input");
    getSynchronizationRegistration().debounce(UNTIL_SENT);
    setId(id);
    getElement().setAttribute("maxlength", String.valueOf(longest));
    getElement().setAttribute("rows", "3");
    getElement().setAttribute("autocomplete", "off");
  }

  /** Without the control characters that come with what is pasted: nobody sees them. */
  @Override
  public String getValue() {
    return UNREADABLE.matcher(super.getValue()).replaceAll("");
  }
}
