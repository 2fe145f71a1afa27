package ca.passerelle.directory.intake;

/** A file that cannot be brought in at all; the message is for whoever gave it. */
final class Unreadable extends RuntimeException {
  Unreadable(String sentence) {
    super(sentence);
  }

  /** One record takes more room than any honest one. */
  static Unreadable tooLong(long characters) {
    return new Unreadable(
        "Une fiche dépasse %d millions de caractères : rien n'est importé."
            .formatted(characters / 1_000_000));
  }
}
