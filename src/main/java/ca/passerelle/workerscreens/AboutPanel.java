package ca.passerelle.workerscreens;

import ca.passerelle.contact.Personal;
import com.vaadin.flow.component.html.Paragraph;

/** What the person said it is about. */
class AboutPanel extends Panel {
  AboutPanel(Personal personal, Line line, Words words) {
    super("about", words.of("worker.about.title"));
    line.about(words.language()).ifPresent(needs -> paragraph(needs, "about-needs"));
    personal.words().ifPresent(said -> paragraph(said, "about-words"));
    if (line.needs().isEmpty() && personal.words().isEmpty()) {
      paragraph(words.of("worker.about.nothing"), "about-nothing");
    }
    paragraph(
        words.of("worker.about.language", words.name(line.item().language())), "about-language");
    if (personal.preference() != Personal.Preference.NONE) {
      paragraph(words.of("preference", personal.preference()), "about-preference");
    }
  }

  private void paragraph(String text, String look) {
    var paragraph = new Paragraph(text);
    paragraph.addClassName(look);
    add(paragraph);
  }
}
