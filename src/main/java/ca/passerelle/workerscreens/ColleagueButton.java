package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Someone a request can go to: whether they are there, how much they hold, what fits it. */
class ColleagueButton extends Action {
  /**
   * @param load in words; empty when whoever looks need not know
   */
  ColleagueButton(
      OutreachWorker worker, Line line, Words words, Optional<String> load, Runnable chosen) {
    super(worker.displayName(), chosen);
    addClassNames("colleague", worker.onDuty() ? "on-duty" : "off-duty");
    var languages =
        worker.languages().stream().map(words::name).sorted().collect(Collectors.joining(", "));
    var about =
        new Span(
            Stream.of(
                    Optional.of("worker.duty.off").filter(_ -> !worker.onDuty()).map(words::of),
                    load,
                    Optional.of("worker.colleague.knows")
                        .filter(_ -> Colleagues.knows(worker, line))
                        .map(words::of),
                    Optional.of(languages).filter(some -> !some.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
    about.addClassName("colleague-about");
    add(about);
  }
}
