package ca.passerelle.directory.intake;

import ca.passerelle.shared.CommunityId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that someone gave to a community, until it is in or dropped. */
final class Job {
  private final CommunityId community;
  private final ReceivedFiles.@Nullable Received file;
  private volatile ImportState state;
  private volatile @Nullable Running running;
  private volatile @Nullable Wanted cutOff;

  /** One that is refused has no file. */
  Job(CommunityId community, ReceivedFiles.@Nullable Received file, ImportState state) {
    this.community = community;
    this.file = file;
    this.state = state;
  }

  /** One that was cut off, and can be taken up again. */
  Job(CutOffImport cut, ReceivedFiles.Received file) {
    this(
        cut.community(),
        file,
        new ImportState.Interrupted(
            file.state(cut.wanted().source()),
            cut.at(),
            cut.wanted().by(),
            cut.wanted().rehearsal()));
    this.cutOff = cut.wanted();
  }

  CommunityId community() {
    return community;
  }

  ReceivedFiles.@Nullable Received file() {
    return file;
  }

  /** What was wanted of it when it was cut off. */
  Optional<Wanted> cutOff() {
    return Optional.ofNullable(cutOff);
  }

  boolean isRunning() {
    return running != null;
  }

  /** Nothing more is to be done about it; its report stands in the list. */
  boolean isIn() {
    return state() instanceof ImportState.Finished;
  }

  ImportState state() {
    var now = running;
    return now == null ? state : now.progress().now(now.wanted().rehearsal());
  }

  Progress run(Wanted wanted, Runnable moved) {
    var progress = new Progress(moved);
    running = new Running(wanted, progress);
    cutOff = null;
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

  /** The server goes away. */
  void interrupt() {
    var now = running;
    if (now != null) {
      now.progress().interrupt();
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
   * @param by their name; empty: somebody at the command line
   * @param mapping what the columns of a spreadsheet say; null for anything else
   */
  record Wanted(
      String source, boolean removeMany, boolean rehearsal, String by, @Nullable Mapping mapping) {
    Wanted by(String other) {
      return new Wanted(source, removeMany, rehearsal, other, mapping);
    }
  }

  private record Running(Wanted wanted, Progress progress) {}
}
