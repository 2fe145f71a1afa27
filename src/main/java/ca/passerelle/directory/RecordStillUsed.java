package ca.passerelle.directory;

/** It cannot go: something else needs it. */
public final class RecordStillUsed extends RuntimeException {
  RecordStillUsed(String slug) {
    super(slug + " is still used");
  }
}
