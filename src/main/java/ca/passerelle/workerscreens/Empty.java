package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A list with nothing in it says so, and what that means. */
class Empty extends Div {
  Empty(String title, String hint) {
    addClassName("empty");
    var words = new Paragraph(getTranslation(title));
    words.addClassName("empty-title");
    add(new Icon("circle-check"), words, new Paragraph(getTranslation(hint)));
  }
}
