package ca.passerelle.workerscreens;

/** A window that shows what happens as it happens. Called under its session's lock. */
interface LiveScreen {
  void changed(Line line);

  default void dutyChanged() {}
}
