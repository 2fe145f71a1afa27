package ca.passerelle.directory;

import ca.passerelle.shared.Coded;

/** What is known of a text in a language that is not French. */
public enum TranslationState implements Coded {
  /** Citizens read French. */
  MISSING,
  MACHINE,
  /** The French was changed since. */
  TO_REVIEW,
  DONE
}
