package ca.passerelle.contact;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What someone who comes back with a code may expect. Their date is the one the worker is measured
 * by: two dates would let a person wait by the telephone for an answer nobody is held to.
 */
@Component
class Outlooks {
  private static final Set<Attempt.Result> SPOKE =
      Set.of(Attempt.Result.REACHED, Attempt.Result.MET);

  private final CaseFile file;
  private final Deadlines deadlines;

  Outlooks(CaseFile file, Deadlines deadlines) {
    this.file = file;
    this.deadlines = deadlines;
  }

  Outlook of(Case now) {
    if (now.figures().answerBy().isEmpty()) {
      return Outlook.NONE; // a community that promises nothing is never late
    }
    return switch (now.request().state()) {
      case ContactRequest.State.Waiting _ -> promised(now);
      case ContactRequest.State.Claimed(_, var since) -> held(now, since);
      case ContactRequest.State.Closed _, ContactRequest.State.Withdrawn _ -> Outlook.NONE;
    };
  }

  /** What the next tries are planned for is between the worker and their list. */
  private Outlook held(Case now, Instant since) {
    var wrote =
        file.messages(now).stream()
            .anyMatch(line -> line.from() == Message.From.WORKER && !line.at().isBefore(since));
    if (wrote) {
      return Outlook.NONE;
    }
    var tries = file.attempts(now).stream().filter(one -> !one.at().isBefore(since)).toList();
    if (tries.isEmpty()) {
      return promised(now);
    }
    return SPOKE.contains(tries.getLast().result()) ? Outlook.NONE : Outlook.TRIED;
  }

  private Outlook promised(Case now) {
    return now.item(deadlines.now()).overdue()
        ? Outlook.LATE
        : now.next().map(NextStep::at).map(Outlook::by).orElse(Outlook.NONE);
  }
}
