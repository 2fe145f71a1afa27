package ca.passerelle.workerscreens;

import java.util.Optional;

/** What is to be done next with a request that someone holds, in words. */
record Step(Line line, When when) {
  boolean late() {
    return line.late(when.now());
  }

  /** Empty when nothing is planned. */
  Optional<String> words() {
    return line.due().map(due -> when.words().of(key(), when.exact(due)));
  }

  /** The step that passed may have been followed by another: it is late all the same. */
  private String key() {
    if (line.toDecide()) {
      return "worker.next.decide";
    }
    if (!late()) {
      return "worker.next.at";
    }
    return line.due().filter(when.now()::isAfter).isPresent()
        ? "worker.next.late"
        : "worker.next.overdue";
  }
}
