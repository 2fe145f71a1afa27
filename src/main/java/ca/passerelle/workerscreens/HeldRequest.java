package ca.passerelle.workerscreens;

import ca.passerelle.contact.Message;
import ca.passerelle.contact.OpenedRequest;
import ca.passerelle.contact.Way;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * The parts of a request one holds. News replaces what is known of it; what one is about to do (a
 * way chosen, a date, a list opened, words half typed) stays as it is.
 */
record HeldRequest(
    MessagesPanel messages,
    AttemptPanel attempt,
    NextStepPanel next,
    ClosePanel close,
    HandOverPanel handOver,
    Div first,
    Div second,
    Div person,
    Div history) {
  HeldRequest(
      MessagesPanel messages,
      AttemptPanel attempt,
      NextStepPanel next,
      ClosePanel close,
      HandOverPanel handOver) {
    this(
        messages,
        attempt,
        next,
        close,
        handOver,
        column("request-first"),
        column("request-second"),
        column("request-part"),
        column("request-part"));
  }

  private static Div column(String look) {
    var column = new Div();
    column.addClassName(look);
    return column;
  }

  /** Whether words through the code are how this goes on: then they come before everything else. */
  static boolean isWritten(OpenedRequest opened) {
    var messages = opened.messages();
    return opened.item().way() == Way.CODE
        || (!messages.isEmpty() && messages.getLast().from() == Message.From.CITIZEN);
  }

  void layOut(boolean written) {
    if (written) {
      first.add(person, messages, attempt, next);
      second.add(close, handOver, history);
    } else {
      first.add(person, attempt, next);
      second.add(messages, close, handOver, history);
    }
  }

  void person(List<? extends Component> panels) {
    replace(person, panels);
  }

  void history(Component panel) {
    replace(history, List.of(panel));
  }

  private static void replace(Div part, List<? extends Component> panels) {
    part.removeAll();
    panels.forEach(part::add);
  }
}
