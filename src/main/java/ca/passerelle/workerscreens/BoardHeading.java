package ca.passerelle.workerscreens;

import ca.passerelle.community.Community;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.function.Consumer;

/** Which community is shown, and a choice when one coordinates several. */
class BoardHeading extends Div {
  BoardHeading(List<Community> mine, Community shown, Words words, Consumer<Community> chosen) {
    addClassName("board-heading");
    add(new H1(words.of("board.title", shown.name().in(words.language()))));
    if (mine.size() > 1) {
      var choices = new Choices("board-community");
      mine.forEach(
          community -> choices.with(community.id().value(), community.name().in(words.language())));
      choices.drawn(shown.id().value());
      choices.addValueChangeListener(change ->
          mine.stream()
              .filter(community -> community.id().value().equals(change.getValue()))
              .forEach(chosen));
      var label = new NativeLabel(words.of("board.community"));
      label.setFor(choices);
      add(new Div(label, choices));
    }
  }
}
