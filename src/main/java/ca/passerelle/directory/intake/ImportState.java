package ca.passerelle.directory.intake;

import java.time.Instant;

/** Where the file that someone gave to a community is on its way in. */
public sealed interface ImportState {
  /** There is none. */
  record None() implements ImportState {}

  /**
   * It is here, and nothing was done with it.
   *
   * @param bytes how long it is
   * @param source the name its records would be known by
   * @param spreadsheet what its columns say must be said first
   */
  record Received(String file, long bytes, String format, String source, boolean spreadsheet)
      implements ImportState {}

  /**
   * @param done bytes read or records written, of {@code total}; which, the step says
   * @param stopping it was asked to stop, and will at the next record
   */
  record Working(boolean rehearsal, ImportStep step, long done, long total, boolean stopping)
      implements ImportState {}

  /**
   * All of it was tried, and nothing kept.
   *
   * @param removeMany somebody said that most of the source may go
   */
  record Tried(ImportResult result, boolean removeMany) implements ImportState {}

  /**
   * So many of the services this source brought before would go: somebody must say that this is
   * meant.
   */
  record AsksToRemove(String source, int removed, int known, boolean rehearsal)
      implements ImportState {}

  /** Nothing was changed, for the reason said. */
  record Refused(String sentence) implements ImportState {}

  /** Nothing was changed, for a reason that only the log knows. */
  record Failed(Received file) implements ImportState {}

  /**
   * The server, the command or the power went away while it ran; nothing was changed. It can be
   * taken up again.
   *
   * @param by name of whoever began it; empty: somebody at the command line
   */
  record Interrupted(Received file, Instant at, String by, boolean rehearsal)
      implements ImportState {}

  /** Somebody stopped it; nothing was changed. */
  record Stopped(Received file) implements ImportState {}

  record Finished(ImportResult result) implements ImportState {}
}
