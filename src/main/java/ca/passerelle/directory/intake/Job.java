package ca.passerelle.directory.intake;

import ca.passerelle.shared.CommunityId;
import org.jspecify.annotations.Nullable;

/** A file that someone gave to a community, until it is in or dropped. */
final class Job {
  private final CommunityId community;
  private final ReceivedFiles.@Nullable Received file;
  private volatile ImportState state;
  private volatile @Nullable Running running;

  /** One that is refused has no file. */
  Job(CommunityId community, ReceivedFiles.@Nullable Received file, ImportState state) {
    this.community = community;
    this.file = file;
    this.state = state;
  }

  CommunityId community() {
    return community;
  }

  ReceivedFiles.@Nullable Received file() {
    return file;
  }

  boolean isRunning() {
    return running != null;
  }

  ImportState state() {
    var now = running;
    return now == null ? state : now.progress().now(now.wanted().rehearsal());
  }

  Progress run(Wanted wanted, Runnable moved) {
    var progress = new Progress(moved);
    running = new Running(wanted, progress);
    return progress;
  }

  void ended(ImportState end) {
    state = end;
    running = null;
  }

  void stop() {
    var now = running;
    if (now != null) {
      now.progress().stop();
    }
  }

  /** Who runs it; empty when nobody does. */
  String by() {
    var now = running;
    return now == null ? "" : now.wanted().by();
  }

  /**
   * What somebody wants of it.
   *
   * @param source a short name, the same from one file to the next
   * @param by their name
   */
  record Wanted(String source, boolean removeMany, boolean rehearsal, String by) {}

  private record Running(Wanted wanted, Progress progress) {}
}
