package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactRefusal;
import ca.passerelle.contact.ContactRefusal.AlreadyClaimed;
import ca.passerelle.contact.ContactRefusal.AlreadyClosed;
import ca.passerelle.contact.ContactRefusal.ChangedMeanwhile;
import ca.passerelle.contact.ContactRefusal.ContactRequestGone;
import ca.passerelle.contact.ContactRefusal.NoSuchWorker;
import ca.passerelle.contact.ContactRefusal.NotClaimed;
import ca.passerelle.contact.ContactRefusal.NotClosed;
import ca.passerelle.contact.ContactRefusal.NotYours;
import ca.passerelle.contact.ContactRefusal.UnmetNeedMissing;
import ca.passerelle.shared.WorkerId;

/** Why something could not be done, said to the person who tried. */
record RefusalWords(Lines lines, Words words) {
  String of(ContactRefusal refusal) {
    return switch (refusal) {
      case AlreadyClaimed claimed -> words.of("worker.refused.taken", name(claimed.by()));
      case NotYours held -> words.of("worker.refused.not-yours", name(held.holder()));
      case NotClaimed _ -> words.of("worker.refused.not-taken");
      case AlreadyClosed _ -> words.of("worker.refused.closed");
      case NotClosed _ -> words.of("worker.refused.open");
      case ContactRequestGone _ -> words.of("worker.refused.gone");
      case UnmetNeedMissing _ -> words.of("worker.refused.unmet-need");
      case NoSuchWorker _ -> words.of("worker.refused.no-such-worker");
      case ChangedMeanwhile _ -> words.of("worker.refused.changed");
    };
  }

  private String name(WorkerId worker) {
    return lines.name(worker);
  }
}
