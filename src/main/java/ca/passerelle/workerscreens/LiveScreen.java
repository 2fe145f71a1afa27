package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;

/** A window that shows what happens as it happens. Called under its session's lock. */
interface LiveScreen {
  void changed(Line line);

  /** Someone went on or off duty. */
  default void dutyChanged(OutreachWorker worker) {}
}
