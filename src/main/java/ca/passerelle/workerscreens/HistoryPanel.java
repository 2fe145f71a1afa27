package ca.passerelle.workerscreens;

import ca.passerelle.contact.Attempt;
import ca.passerelle.contact.HistoryEntry;
import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.contact.OpenedRequest;
import ca.passerelle.shared.WorkerId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, newest first: moves and attempts in one list. */
class HistoryPanel extends Panel {
  private final Lines lines;
  private final When when;
  private final Words words;

  private record Event(Instant at, Component shown) {}

  HistoryPanel(OpenedRequest opened, Lines lines, When when) {
    super("history", when.words().of("worker.history.title"));
    this.lines = lines;
    this.when = when;
    this.words = when.words();
    var list = new OrderedList();
    list.addClassName("history");
    Stream.concat(
            opened.history().stream()
                // Attempts are shown with their result.
                .filter(entry -> entry.what() != What.ATTEMPTED)
                .map(this::entry),
            opened.attempts().stream().map(this::attempt))
        .sorted(Comparator.comparing(Event::at).reversed())
        .forEach(event -> list.add(event.shown()));
    add(list);
  }

  private Event entry(HistoryEntry entry) {
    var text =
        Stream.of(
                words.of("what", entry.what()),
                entry.outcome().map(outcome -> words.of("outcome", outcome)).orElse(""),
                entry.by().map(lines::name).orElse(""),
                entry.to().map(this::to).orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Event(entry.at(), item(entry.at(), text));
  }

  private Event attempt(Attempt attempt) {
    var text =
        words.of("attempt", attempt.way())
            + " · "
            + words.of("result", attempt.result())
            + " · "
            + lines.name(attempt.by());
    var item = item(attempt.at(), text);
    attempt.note().ifPresent(note -> item.add(new Paragraph(note)));
    return new Event(attempt.at(), item);
  }

  private ListItem item(Instant at, String text) {
    var time = new Span(when.exact(at));
    time.addClassName("history-time");
    return new ListItem(time, new Span(text));
  }

  private String to(WorkerId worker) {
    return words.of("worker.history.to", lines.name(worker));
  }
}
