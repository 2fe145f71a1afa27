package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Someone a request can go to: name, how much they hold, languages; off duty is said. */
class ColleagueButton extends Action {
  /**
   * @param load in words; empty when whoever looks need not know
   */
  ColleagueButton(OutreachWorker worker, Words words, String load, Runnable chosen) {
    super(worker.displayName(), chosen);
    addClassNames("colleague", worker.onDuty() ? "on-duty" : "off-duty");
    var languages =
        worker.languages().stream().map(words::name).sorted().collect(Collectors.joining(", "));
    var about =
        new Span(
            Stream.of(worker.onDuty() ? "" : words.of("worker.duty.off"), load, languages)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
    about.addClassName("colleague-about");
    add(about);
  }
}
