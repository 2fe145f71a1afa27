package ca.passerelle.directory.intake;

/** A file that cannot be brought in at all; the message is for whoever gave it. */
final class Unreadable extends RuntimeException {
  Unreadable(String sentence) {
    super(sentence);
  }
}
