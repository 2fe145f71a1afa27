package ca.passerelle.workerscreens;

import ca.passerelle.contact.Message;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Words left for whoever comes back with the code, and what they answered. */
class MessagesPanel extends Panel {
  private final OrderedList list = new OrderedList();
  private final TextBox text = new TextBox("message-text", 1000);

  MessagesPanel(Moves moves, Words words) {
    super("messages", words.of("worker.message.title"));
    list.addClassName("messages");
    var label = new NativeLabel(words.of("worker.message.label"));
    label.setFor(text);
    var send =
        new Action(
            "ticket",
            words.of("worker.message.send"),
            () -> {
              if (!text.getValue().isBlank() && moves.message(text.getValue().strip())) {
                text.clear();
              }
            });
    add(list, label, text, send);
  }

  /** What is being typed below stays as it is. */
  void show(List<Message> messages, When when) {
    list.setVisible(!messages.isEmpty());
    list.removeAll();
    for (var message : messages) {
      var from =
          new Span(when.words().of("from", message.from()) + " · " + when.exact(message.at()));
      from.addClassName("message-from");
      var item = new ListItem(from, new Paragraph(message.text()));
      item.addClassName("from-" + message.from().code());
      list.add(item);
    }
  }
}
