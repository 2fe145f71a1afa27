package ca.passerelle.directory.intake;

import ca.passerelle.directory.SourceSync;
import ca.passerelle.directory.intake.PastImport.End;
import ca.passerelle.shared.CommunityId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
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

  private final Import importing;
  private final ReceivedFiles files;
  private final ImportLog log;
  private final SavedMappings saved;
  private final ExecutorService thread;
  private final Map<CommunityId, Job> jobs = new ConcurrentHashMap<>();
  private final Map<Runnable, CommunityId> watchers = new ConcurrentHashMap<>();

  ImportJobs(
      Import importing,
      ReceivedFiles files,
      ImportLog log,
      SavedMappings saved,
      @Qualifier(ImportThread.NAME) ExecutorService thread) {
    this.importing = importing;
    this.files = files;
    this.log = log;
    this.saved = saved;
    this.thread = thread;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    files.dropAll();
    log.interruptAll();
  }

  /** What is to be done is said; the directory is not left half written. */
  @Override
  public void destroy() {
    jobs.values().forEach(Job::stop);
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
    var progress = job.run(wanted, () -> tell(job.community()));
    thread.execute(() -> work(job, file, wanted, progress));
    tell(job.community());
  }

  private void work(Job job, ReceivedFiles.Received file, Job.Wanted wanted, Progress progress) {
    var id = UUID.randomUUID();
    ImportState end = new ImportState.Failed(file.state(wanted.source()));
    try {
      log.begun(id, job.community(), file, wanted);
      end = attempt(id, job, file, wanted, progress);
      if (end instanceof ImportState.Finished) {
        files.drop(file);
      }
      for (var old : log.forgetOld(job.community())) {
        Files.deleteIfExists(files.report(old));
      }
    } catch (IOException | RuntimeException unforeseen) {
      LOG.warn("The end of import {} could not be written down", id, unforeseen);
    } finally {
      job.ended(end);
      tell(job.community());
    }
  }

  private ImportState attempt(
      UUID id, Job job, ReceivedFiles.Received file, Job.Wanted wanted, Progress progress) {
    var wish =
        new Import.Wish(
            file.path(),
            file.called(),
            job.community(),
            wanted.source(),
            file.format() == Format.SPREADSHEET
                ? saved.find(job.community(), wanted.source()).orElse(null)
                : null,
            wanted.removeMany(),
            wanted.rehearsal());
    try (var report = ReportFile.to(files.report(id))) {
      var result = result(id, importing.run(wish, report, progress));
      log.done(result);
      return wanted.rehearsal()
          ? new ImportState.Tried(result, wanted.removeMany())
          : new ImportState.Finished(result);
    } catch (Unreadable unreadable) {
      log.ended(id, End.REFUSED);
      return new ImportState.Refused(String.valueOf(unreadable.getMessage()));
    } catch (SourceSync.TooMuchRemoved much) {
      log.ended(id, End.ASKED);
      return new ImportState.AsksToRemove(
          wanted.source(), much.removed(), much.known(), wanted.rehearsal());
    } catch (Progress.Stopped _) {
      log.ended(id, End.STOPPED);
      return new ImportState.Stopped(file.state(wanted.source()));
    } catch (IOException | RuntimeException unforeseen) {
      LOG.warn("Import {} failed; nothing was changed", id, unforeseen);
      log.ended(id, End.FAILED);
      return new ImportState.Failed(file.state(wanted.source()));
    }
  }

  private static ImportResult result(UUID id, Import.Imported imported) {
    var problems = new EnumMap<Done, Integer>(Done.class);
    for (var done : Done.values()) {
      problems.put(done, imported.report().count(done));
    }
    return new ImportResult(
        id,
        imported.source(),
        imported.part(),
        imported.outcome().counts(),
        problems,
        imported.report().first(),
        imported.outcome().conflicts().size());
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
