package ca.passerelle.workerscreens;

import ca.passerelle.shared.ContactRequestId;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests under one heading. A card that says the same as before stays where it is. */
class FollowedList extends Section {
  private final String title;
  private final H2 heading = new H2();
  private final UnorderedList list = new UnorderedList();
  private final Map<ContactRequestId, FollowedCard> cards = new HashMap<>();

  /**
   * @param title key of the heading; it may count what is below
   */
  FollowedList(String title) {
    this.title = title;
    heading.setId(title.replace('.', '-'));
    getElement().setAttribute("aria-labelledby", title.replace('.', '-'));
    list.addClassName("cards");
    add(heading, list);
  }

  void show(List<Line> lines, When when) {
    setVisible(!lines.isEmpty());
    heading.setText(when.words().of(title, lines.size()));
    cards.keySet().retainAll(lines.stream().map(Line::id).toList());
    int place = 0;
    for (var line : lines) {
      var card = card(line, when);
      if (list.getComponentCount() <= place || !list.getComponentAt(place).equals(card)) {
        card.removeFromParent();
        list.addComponentAtIndex(place, card);
      }
      place++;
    }
    list.getChildren().skip(lines.size()).toList().forEach(list::remove);
  }

  private FollowedCard card(Line line, When when) {
    var card = cards.get(line.id());
    if (card == null || !card.says(line, when)) {
      card = new FollowedCard(line, when);
      cards.put(line.id(), card);
    }
    return card;
  }

  boolean has(Line line) {
    return cards.containsKey(line.id());
  }
}
