package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** Requests that stand alike, with how many there are. */
class BoardColumn extends Section {
  private final Span count = new Span();
  private final UnorderedList list = new UnorderedList();
  private final Paragraph none;

  BoardColumn(Board.Column column, Words words) {
    addClassNames("board-column", "board-" + column.key());
    var heading = new H2(words.of("board.column." + column.key()));
    count.addClassName("board-count");
    heading.add(count);
    heading.setId("board-" + column.key());
    getElement().setAttribute("aria-labelledby", "board-" + column.key());
    none = new Paragraph(words.of("board.none." + column.key()));
    none.addClassName("board-none");
    add(heading, none, list);
    count();
  }

  /** Puts it at its place; a card that is there already is not touched. */
  void put(BoardCard card) {
    int place =
        (int)
            cards()
                .filter(other -> !other.equals(card))
                .takeWhile(other -> Line.BY_WAITING.compare(other.line(), card.line()) < 0)
                .count();
    if (list.indexOf(card) != place) {
      card.removeFromParent();
      list.addComponentAtIndex(place, card);
      card.moved();
    }
    count();
  }

  void remove(BoardCard card) {
    if (list.indexOf(card) >= 0) {
      list.remove(card);
    }
    count();
  }

  private Stream<BoardCard> cards() {
    return list.getChildren().filter(BoardCard.class::isInstance).map(BoardCard.class::cast);
  }

  private void count() {
    setClassName("nothing", list.getComponentCount() == 0);
    count.setText(String.valueOf(list.getComponentCount()));
    none.setVisible(list.getComponentCount() == 0);
    list.setVisible(list.getComponentCount() > 0);
  }
}
