package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What just happened, in words, seen and spoken. */
class Notice extends Div {
  private final Paragraph words = new Paragraph();

  Notice() {
    addClassName("notice");
    getElement().setAttribute("role", "status");
    add(words);
  }

  void say(String text) {
    words.setText(text);
    // A new element restarts its fading, also when the same words are said again.
    remove(words);
    add(words);
  }
}
