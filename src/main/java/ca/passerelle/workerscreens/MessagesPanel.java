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
  MessagesPanel(List<Message> messages, TextBox text, Moves moves, When when) {
    super("messages", when.words().of("worker.message.title"));
    var words = when.words();
    var list = new OrderedList();
    list.addClassName("messages");
    for (var message : messages) {
      var from = new Span(words.of("from", message.from()) + " · " + when.exact(message.at()));
      from.addClassName("message-from");
      var item = new ListItem(from, new Paragraph(message.text()));
      item.addClassName("from-" + message.from().code());
      list.add(item);
    }
    if (!messages.isEmpty()) {
      add(list);
    }
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
    add(label, text, send);
  }
}
