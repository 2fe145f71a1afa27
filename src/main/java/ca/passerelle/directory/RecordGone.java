package ca.passerelle.directory;

/** It is not there any more. */
public final class RecordGone extends RuntimeException {
  RecordGone(String slug) {
    super(slug + " is not there any more");
  }
}
