package ca.passerelle.directory.intake;

import ca.passerelle.directory.SourceSync;
import ca.passerelle.directory.intake.PastImport.End;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Imports from their beginning to their end, whoever begins them. Each is written down before it
 * begins, and that it is in is written in the transaction that brings it in: what still runs when a
 * process begins was cut off, and nothing of it is in.
 */
@Component
class ImportRuns {
  private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

  private final Import importing;
  private final ReceivedFiles files;
  private final ImportLog log;
  private final OnDisk disk;

  ImportRuns(Import importing, ReceivedFiles files, ImportLog log, OnDisk disk) {
    this.importing = importing;
    this.files = files;
    this.log = log;
    this.disk = disk;
  }

  /**
   * @param also is told every problem too
   * @throws Unreadable with a sentence for whoever gave the file; then nothing was changed
   * @throws SourceSync.TooMuchRemoved when most of what the source brought would go
   * @throws Progress.Stopped when {@code progress} was asked to stop; then nothing was changed
   */
  Import.Imported run(Run run, Consumer<Finding> also, Progress progress) throws IOException {
    log.begun(run);
    settled();
    var end = End.FAILED;
    try {
      var imported = reported(run, also, progress);
      end = End.DONE;
      return imported;
    } catch (Unreadable refused) {
      end = End.REFUSED;
      throw refused;
    } catch (SourceSync.TooMuchRemoved much) {
      end = End.ASKED;
      throw much;
    } catch (Progress.Stopped stopped) {
      end = stopped.isInterrupted() ? End.INTERRUPTED : End.STOPPED;
      throw stopped;
    } finally {
      tidyUp(run, end);
    }
  }

  private Import.Imported reported(Run run, Consumer<Finding> also, Progress progress)
      throws IOException {
    var report = ReportFile.to(files.report(run.id()));
    try {
      return importing.run(
          run.wish(),
          report.andThen(also),
          progress,
          whole -> {
            report.flush();
            log.done(result(run.id(), whole));
          });
    } finally {
      only(run, report::close);
    }
  }

  private void tidyUp(Run run, End end) {
    only(
        run,
        () -> {
          if (end == End.DONE) {
            settled();
          } else {
            log.ended(run.id(), end);
          }
          if (run.kept() != null && !run.mayBeTriedAgain(end)) {
            files.drop(run.kept()); // not before the disk knows what became of it
          }
        });
    only(
        run,
        () -> {
          for (var old : log.forgetOld(run.wish().community())) {
            Files.deleteIfExists(files.report(old));
          }
        });
  }

  /** Whatever goes wrong, what became of the import stands as it is. */
  private static void only(Run run, Tidying tidying) {
    try {
      tidying.run();
    } catch (IOException | RuntimeException untidy) {
      LOG.warn("Import {} has its end, and not everything was put away", run.id(), untidy);
    }
  }

  private void settled() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) { // else nothing is yet
      disk.settled();
    }
  }

  static ImportResult result(UUID id, Import.Imported imported) {
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

  private interface Tidying {
    void run() throws IOException;
  }

  /**
   * An import that begins.
   *
   * @param wish with the name of its source
   * @param by name of whoever begins it; empty: somebody at the command line
   * @param kept name under which the file waits until the end; null: nobody could take it up there
   * @param once whether whoever began it waits for nothing but this one end
   * @param fingerprint of what is in the file; null: nobody will ask
   */
  record Run(
      UUID id,
      Import.Wish wish,
      Format format,
      String by,
      @Nullable String kept,
      boolean once,
      @Nullable String fingerprint) {
    private boolean mayBeTriedAgain(End end) {
      return switch (end) {
        case DONE -> wish.rehearsal() && !once;
        case INTERRUPTED, RUNNING -> true;
        case REFUSED, ASKED, STOPPED, FAILED -> !once;
      };
    }
  }
}
