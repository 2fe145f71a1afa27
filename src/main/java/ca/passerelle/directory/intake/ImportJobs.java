package ca.passerelle.directory.intake;

import ca.passerelle.directory.SourceSync;
import ca.passerelle.shared.CommunityId;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs imports behind the screens, one at a time, and tells whoever watches. */
@Component
class ImportJobs implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

  private final ImportRuns runs;
  private final ImportTurn turn;
  private final ReceivedFiles files;
  private final ImportLog log;
  private final SavedMappings saved;
  private final ExecutorService thread;
  private final Map<CommunityId, Job> jobs = new ConcurrentHashMap<>();
  private final Map<Runnable, CommunityId> watchers = new ConcurrentHashMap<>();

  ImportJobs(
      ImportRuns runs,
      ImportTurn turn,
      ReceivedFiles files,
      ImportLog log,
      SavedMappings saved,
      @Qualifier(ImportThread.NAME) ExecutorService thread) {
    this.runs = runs;
    this.turn = turn;
    this.files = files;
    this.log = log;
    this.saved = saved;
    this.thread = thread;
  }

  /** What was cut off waits to be taken up again, the latest of each community. */
  @EventListener(ApplicationReadyEvent.class)
  synchronized void begin() {
    try (var _ = turn.take()) {
      offer();
      files.dropAllBut(
          jobs.values().stream()
              .map(Job::file)
              .filter(Objects::nonNull)
              .map(ReceivedFiles.Received::name)
              .collect(Collectors.toSet()));
    } catch (ImportBusy elsewhere) {
      offer(); // and what that one reads is nobody's to drop
    }
  }

  /** What was begun at the command line beside this server may have been cut off since. */
  synchronized void notice() {
    if (jobs.values().stream().anyMatch(Job::isRunning)) {
      return;
    }
    if (log.running().isPresent()) {
      try (var _ = turn.take()) {
        LOG.debug("It ran no longer");
      } catch (ImportBusy elsewhere) {
        LOG.debug("It runs", elsewhere);
      }
    }
    offer();
  }

  private void offer() {
    for (var cut : log.cutOff()) {
      var file = files.find(String.valueOf(cut.kept()), cut.file());
      var before = jobs.get(cut.community());
      if (file.isPresent() && (before == null || before.isIn())) {
        jobs.put(cut.community(), new Job(cut, file.get()));
      }
    }
  }

  /** What runs is not left half written, and can be taken up again after the next start. */
  @Override
  public void destroy() {
    jobs.values().forEach(Job::interrupt);
  }

  Optional<Job> of(CommunityId community) {
    return Optional.ofNullable(jobs.get(community));
  }

  /**
   * In place of what waited there before.
   *
   * @throws ImportBusy when that is being imported
   */
  synchronized void hold(Job job) {
    drop(job.community());
    jobs.put(job.community(), job);
  }

  /**
   * @throws ImportBusy when it is being imported
   */
  synchronized void drop(CommunityId community) {
    var before = jobs.get(community);
    if (before != null) {
      if (before.isRunning()) {
        throw new ImportBusy(before.by());
      }
      jobs.remove(community);
      forget(before);
    }
  }

  private void forget(Job job) {
    var file = job.file();
    if (file != null) {
      log.letGo(file.name());
      files.drop(file);
    }
  }

  /**
   * @throws ImportBusy when there is one already, here or elsewhere
   */
  synchronized void run(Job job, ReceivedFiles.Received file, Job.Wanted wanted) {
    jobs.values().stream()
        .filter(Job::isRunning)
        .findFirst()
        .ifPresent(other -> {
          throw new ImportBusy(other.by());
        });
    var taken = turn.take();
    try {
      var progress = job.run(wanted, () -> tell(job.community()));
      thread.execute(() -> work(job, file, wanted, progress, taken));
    } catch (RuntimeException goingAway) {
      taken.close();
      throw goingAway;
    }
    tell(job.community());
  }

  private void work(
      Job job,
      ReceivedFiles.Received file,
      Job.Wanted wanted,
      Progress progress,
      ImportTurn.Taken taken) {
    ImportState end = new ImportState.Failed(file.state(wanted.source()));
    try (taken) {
      end = attempt(job.community(), file, wanted, progress);
    } catch (IOException | RuntimeException unforeseen) {
      LOG.warn("The import for {} failed; nothing was changed", job.community(), unforeseen);
    } finally {
      job.ended(end);
      tell(job.community());
    }
  }

  private ImportState attempt(
      CommunityId community, ReceivedFiles.Received file, Job.Wanted wanted, Progress progress)
      throws IOException {
    var wish =
        new Import.Wish(
            file.path(),
            file.called(),
            community,
            wanted.source(),
            mapping(community, file, wanted),
            wanted.removeMany(),
            wanted.rehearsal());
    var run =
        new ImportRuns.Run(
            UUID.randomUUID(), wish, file.format(), wanted.by(), file.name(), false, null);
    try {
      var result = ImportRuns.result(run.id(), runs.run(run, _ -> {}, progress));
      return wanted.rehearsal()
          ? new ImportState.Tried(result, wanted.removeMany())
          : new ImportState.Finished(result);
    } catch (Unreadable unreadable) {
      return new ImportState.Refused(String.valueOf(unreadable.getMessage()));
    } catch (SourceSync.TooMuchRemoved much) {
      return new ImportState.AsksToRemove(
          wanted.source(), much.removed(), much.known(), wanted.rehearsal());
    } catch (Progress.Stopped _) {
      return new ImportState.Stopped(file.state(wanted.source()));
    }
  }

  private @Nullable Mapping mapping(
      CommunityId community, ReceivedFiles.Received file, Job.Wanted wanted) {
    if (file.format() != Format.SPREADSHEET || wanted.mapping() != null) {
      return wanted.mapping();
    }
    return saved.find(community, wanted.source()).orElse(null);
  }

  /** Calls {@code watcher} when an import there moves on. */
  Runnable watch(CommunityId community, Runnable watcher) {
    watchers.put(watcher, community);
    return () -> watchers.remove(watcher);
  }

  private void tell(CommunityId community) {
    watchers.forEach((watcher, there) -> {
      if (there.equals(community)) {
        tell(watcher);
      }
    });
  }

  private void tell(Runnable watcher) {
    try {
      watcher.run();
    } catch (RuntimeException gone) {
      LOG.debug("A window that is gone is told nothing more", gone);
      watchers.remove(watcher);
    }
  }
}
